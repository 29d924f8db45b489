// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace GameServer;

internal sealed class Guild(TcpListener listener) : IDisposable
{
    private readonly Dictionary<int, TcpClient> _players = new();
    private int _next;

    public void AcceptOne() => _players.Add(_next++, listener.AcceptTcpClient());

    public bool Whisper(int player, byte[] text)
    {
        try
        {
            _players[player].GetStream().Write(text);
            return true;
        }
        catch (IOException)
        {
            _players.Remove(player); //~ TCP1008
            return false;
        }
    }

    public void Dispose()
    {
        foreach (TcpClient player in _players.Values)
            player.Dispose();
    }
}
