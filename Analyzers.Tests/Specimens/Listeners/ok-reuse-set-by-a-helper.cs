// rules: TCP3003
// Sockets that only connect, datagrams, a helper that nobody calls with a listener, and one that a constructor calls when it has bound.
using System.Net;
using System.Net.Sockets;

static class ClientOptions
{
    public static void Apply(Socket socket) => socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);

    public static void Share(Socket socket, bool isShared)
    {
        if (isShared)
            socket.ExclusiveAddressUse = false;
    }

    public static void Unused(Socket socket) => socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
}

class Caller
{
    public static void Call(IPEndPoint from, IPEndPoint to)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        ClientOptions.Apply(socket);
        socket.Bind(from);
        socket.Connect(to);
    }
}

class Group
{
    private readonly Socket _socket = Make();

    public void Join(IPAddress group)
    {
        _socket.Bind(new IPEndPoint(IPAddress.Any, 5000));
        _socket.SetSocketOption(SocketOptionLevel.IP, SocketOptionName.AddMembership, new MulticastOption(group));
    }

    public void Leave() => _socket.Dispose();

    private static Socket Make()
    {
        var made = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        made.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        return made;
    }
}

class Gate
{
    private readonly TcpListener _listener = new TcpListener(IPAddress.Any, 7000);

    public void Start(bool isShared)
    {
        ClientOptions.Share(_listener.Server, isShared);
        _listener.Start(100);
    }

    public void Stop() => _listener.Stop();
}
