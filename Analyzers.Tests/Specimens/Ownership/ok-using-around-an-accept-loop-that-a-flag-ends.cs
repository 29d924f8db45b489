// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Board
{
    private volatile bool _ended;

    public async Task ListenAsync(int port, CancellationToken stop)
    {
        using var board = new Socket(SocketType.Stream, ProtocolType.Tcp);
        board.Bind(new IPEndPoint(IPAddress.Any, port));
        board.Listen(100);
        while (true)
        {
            using Socket desk = await board.AcceptAsync(stop);
            desk.Send("hello"u8);
        }
    }

    public void ListenHere(int port)
    {
        using var board = new Socket(SocketType.Stream, ProtocolType.Tcp);
        board.Bind(new IPEndPoint(IPAddress.Any, port));
        board.Listen(100);
        while (true)
        {
            using Socket desk = board.Accept();
            if (_ended)
                break;
            desk.Send("hello"u8);
        }
    }

    public void Stop() => _ended = true;
}
