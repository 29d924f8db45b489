// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace GameServer;

internal sealed class Table(TcpListener listener) : IDisposable
{
    private readonly TcpClient?[] _seats = new TcpClient?[4];

    public void Seat(int seat)
    {
        TcpClient player = listener.AcceptTcpClient();
        _seats[seat]?.Dispose();
        _seats[seat] = player;
    }

    public void Deal(int seat, byte[] cards) => _seats[seat]?.GetStream().Write(cards);

    public void Dispose()
    {
        foreach (TcpClient? player in _seats)
            player?.Dispose();
    }
}
