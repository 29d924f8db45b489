// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Hall : IDisposable
{
    private readonly Socket _door = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly Dictionary<int, Socket> _guests = [];

    public Hall(int port)
    {
        _door.Bind(new IPEndPoint(IPAddress.Any, port));
        _door.Listen(20);
    }

    public void Admit(int seat)
    {
        if (!_guests.ContainsKey(seat))
            _guests.Add(seat, _door.Accept());
    }

    public void Kick(int seat)
    {
        if (_guests.Remove(seat, out Socket? guest))
            guest.Close();
    }

    public void Dispose()
    {
        _door.Close();
        _guests.Clear(); //~ TCP1008
    }
}
