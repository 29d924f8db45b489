// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

static class RedisDialer
{
    public static TcpClient Dial(string host, int database)
    {
        TcpClient? client = new TcpClient(host, 6379); //~ TCP1002
        try
        {
            var result = client;
            client = null; // released too early
            if (database > 15)
                throw new ArgumentOutOfRangeException(nameof(database));
            return result;
        }
        finally
        {
            client?.Dispose();
        }
    }
}
