// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class Farewell
{
    public void Say(string host)
    {
        using var client = new TcpClient(host, 6667);
        var stream = client.GetStream();
        client.Client.Shutdown(SocketShutdown.Both);
        stream.Write("QUIT\r\n"u8); //~ TCP6001
    }
}
