// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

static class TimedConnector
{
    public static TcpClient Connect(string host, int port, TimeSpan limit)
    {
        var client = new TcpClient();
        try
        {
            IAsyncResult pending = client.BeginConnect(host, port, null, null);
            if (!pending.AsyncWaitHandle.WaitOne(limit))
                throw new TimeoutException($"{host}:{port} did not answer within {limit}");
            client.EndConnect(pending);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }
}
