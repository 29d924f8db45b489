// rules: TCP3001
using System.Net;
using System.Net.Sockets;

static class Fine
{
    public static void Tcp()
    {
        using var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        s.Bind(new IPEndPoint(IPAddress.Any, 4001));
        s.Listen(50);
    }

    public static void Short()
    {
        using var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 4002));
        s.Listen(50);
    }

    public static void Ephemeral()
    {
        using var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.IP);
        s.Bind(new IPEndPoint(IPAddress.Any, 0));
        s.Listen(50);
    }

    public static void ClientOnly(IPEndPoint local, IPEndPoint remote)
    {
        using var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.IP);
        s.Bind(local);
        s.Connect(remote);
    }

    public static void RawOption(bool linux)
    {
        using var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Unspecified);
        if (linux) s.SetRawSocketOption(1, 2, [1, 0, 0, 0]);
        s.Bind(new IPEndPoint(IPAddress.Any, 4003));
        s.Listen(50);
    }

    public static void Reuse(bool shared)
    {
        using var s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.IP);
        if (shared)
            s.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        s.Bind(new IPEndPoint(IPAddress.Any, 4004));
        s.Listen(50);
    }

    public static void Domain(string path)
    {
        using var s = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        s.Bind(new UnixDomainSocketEndPoint(path));
        s.Listen(50);
    }
}
