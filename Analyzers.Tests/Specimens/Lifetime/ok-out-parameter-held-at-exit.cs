// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

static class Opener
{
    public static void Open(string host, out TcpClient client, out Stream stream)
    {
        client = new TcpClient(host, 1883);
        client.NoDelay = true;
        stream = client.GetStream();
    }
}
