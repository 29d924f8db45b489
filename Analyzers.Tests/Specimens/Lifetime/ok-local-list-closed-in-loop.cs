// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class LoadTest
{
    public int Run(string host, int port, int connections)
    {
        var open = new List<TcpClient>();
        try
        {
            for (var i = 0; i < connections; i++)
                open.Add(new TcpClient(host, port));
            return open.Count(c => c.Connected);
        }
        finally
        {
            foreach (var client in open)
                client.Dispose();
        }
    }
}
