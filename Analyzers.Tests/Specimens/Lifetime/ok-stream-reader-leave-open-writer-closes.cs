// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Text;

class CommandPort(TcpListener listener)
{
    public void Answer()
    {
        var stream = listener.AcceptTcpClient().GetStream();
        using var writer = new StreamWriter(stream); // this one closes the stream
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        writer.WriteLine(reader.ReadLine());
    }
}
