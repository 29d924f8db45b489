// rules: TCP3003
// The helper has the socket from its caller, or makes it for that: where it listens, the option lets others take the port.
using System.Net;
using System.Net.Sockets;

static class ListenerOptions
{
    public static void Apply(Socket socket)
    {
        socket.NoDelay = true;
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true); //~ TCP3003
    }
}

class Gate
{
    private readonly TcpListener _listener = new TcpListener(IPAddress.Any, 7000);

    public void Start()
    {
        ListenerOptions.Apply(_listener.Server);
        _listener.Start(100);
    }

    public void Stop() => _listener.Stop();
}

class Door
{
    private Socket _socket;

    public void Open()
    {
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        Prepare(_socket);
        _socket.Bind(new IPEndPoint(IPAddress.Any, 7001));
    }

    public void Run() => _socket.Listen(100);

    public void Close() => _socket.Dispose();

    private static void Prepare(Socket socket)
    {
        socket.NoDelay = true;
        socket.ExclusiveAddressUse = false; //~ TCP3003
    }
}

class Window
{
    private readonly Socket _socket;

    public Window(int port)
    {
        _socket = Make();
        _socket.Bind(new IPEndPoint(IPAddress.Any, port));
        _socket.Listen(100);
    }

    public void Close() => _socket.Dispose();

    private static Socket Make()
    {
        var made = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        made.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, 1); //~ TCP3003
        return made;
    }
}
