// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace MarketData;

internal sealed class ReplayServer(TcpListener listener)
{
    private List<TcpClient> _replays = new();

    public void AcceptOne()
    {
        TcpClient client = listener.AcceptTcpClient();
        lock (this)
            _replays.Add(client);
    }

    public void Stop()
    {
        List<TcpClient> all;
        lock (this)
        {
            all = _replays;
            _replays = new List<TcpClient>();
        }

        foreach (TcpClient client in all)
            client.Dispose();
    }
}
