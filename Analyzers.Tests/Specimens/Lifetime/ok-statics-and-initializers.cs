// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net;
using System.Net.Sockets;

public static class Shared
{
    private static readonly Socket Control = new(SocketType.Stream, ProtocolType.Tcp);
    private static readonly Lazy<TcpListener> Listener = new(() => new TcpListener(IPAddress.Loopback, 0));
    private static TcpClient? s_client;

    static Shared() => Control.NoDelay = true;

    public static TcpClient Client(string host) => s_client ??= new TcpClient(host, 1);

    public static int Port => ((IPEndPoint)Listener.Value.LocalEndpoint).Port;

    public static void Reset()
    {
        Interlocked.Exchange(ref s_client, null)?.Dispose();
    }
}

public sealed class Initialised : IDisposable
{
    private readonly TcpClient _a = new() { NoDelay = true };
    private readonly Socket _b = Make();
    public TcpClient C { get; } = new();
    private readonly TcpClient[] _many = new TcpClient[2];

    public Initialised()
    {
        for (var i = 0; i < _many.Length; i++)
            _many[i] = new TcpClient();
    }

    private static Socket Make() => new(SocketType.Stream, ProtocolType.Tcp);

    public void Dispose()
    {
        _a.Dispose();
        _b.Dispose();
        C.Dispose();
        Array.ForEach(_many, m => m.Dispose());
    }
}
