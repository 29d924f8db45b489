// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class ControlPort
{
    public string? ReadCommand(TcpListener listener)
    {
        TcpClient operatorConsole = listener.AcceptTcpClientAsync().GetAwaiter().GetResult(); //~ TCP1001
        var reader = new StreamReader(operatorConsole.GetStream());
        return reader.ReadLine();
    }
}
