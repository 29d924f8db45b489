// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

static class RedisDialer
{
    public static TcpClient Dial(string host, string auth)
    {
        TcpClient? client = new TcpClient();
        try
        {
            client.Connect(host, 6379);
            client.GetStream().Write(System.Text.Encoding.ASCII.GetBytes($"AUTH {auth}\r\n"));
            var result = client;
            client = null;
            return result;
        }
        finally
        {
            client?.Dispose();
        }
    }
}
