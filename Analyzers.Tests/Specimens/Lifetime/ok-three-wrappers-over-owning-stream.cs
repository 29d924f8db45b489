// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class MailBox(TcpListener listener)
{
    public string Take()
    {
        var socket = listener.AcceptSocket();
        var stream = new NetworkStream(socket, true);
        var buffered = new BufferedStream(stream, 8192);
        using var reader = new StreamReader(buffered);
        return reader.ReadToEnd();
    }
}
