// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace GameServer;

internal sealed class Match(TcpListener listener) : IDisposable
{
    private readonly List<TcpClient> _players = new();

    public void Join()
    {
        TcpClient player = listener.AcceptTcpClient();
        _players.Add(player);
    }

    public void Reset()
    {
        _players.Clear(); //~ TCP1008
    }

    public void Dispose()
    {
        foreach (TcpClient player in _players)
            player.Dispose();
    }
}
