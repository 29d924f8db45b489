// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

static class Pool
{
    public static bool TryOpen(string host, int port, out TcpClient? client)
    {
        client = new TcpClient();
        try
        {
            client.Connect(host, port);
            return true;
        }
        catch
        {
            client.Dispose();
            client = null;
            return false;
        }
    }
}
