// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Board : IDisposable
{
    private readonly ManualResetEvent _accepted = new(false);
    private readonly Dictionary<int, Socket> _desks = [];

    public void Listen(int port)
    {
        using (var board = new Socket(SocketType.Stream, ProtocolType.Tcp)) //~ TCP1007
        {
            board.Bind(new IPEndPoint(IPAddress.Any, port));
            board.Listen(100);
            while (true)
            {
                _accepted.Reset();
                board.BeginAccept(OnDesk, board);
                _accepted.WaitOne();
            }
        }
    }

    public void Dispose()
    {
        lock (_desks)
        {
            foreach (Socket desk in _desks.Values)
                desk.Close();
        }
    }

    private void OnDesk(IAsyncResult result)
    {
        _accepted.Set();
        Socket desk = ((Socket)result.AsyncState!).EndAccept(result);
        lock (_desks)
            _desks.Add(_desks.Count, desk);
    }
}
