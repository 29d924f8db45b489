// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

using System.Collections.Concurrent;

namespace Pager;

internal sealed class Desk(TcpListener listener)
{
    private readonly BlockingCollection<TcpClient> _waiting = new(20); //~ TCP1004

    public void Admit()
    {
        while (true)
            _waiting.Add(listener.AcceptTcpClient());
    }

    public void Serve()
    {
        foreach (TcpClient guest in _waiting.GetConsumingEnumerable())
            Greet(guest);
    }

    private static void Greet(TcpClient guest) => guest.GetStream().WriteByte(1);
}
