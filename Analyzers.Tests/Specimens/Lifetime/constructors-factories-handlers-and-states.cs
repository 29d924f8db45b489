// rules: TCP1003,TCP1004,TCP1005,TCP6001,TCP1009,TCP1007
// fix: none
using System.Net;
using System.Net.Sockets;
sealed class Chain : IDisposable
{
    private readonly Socket _s;
    public Chain(string h) : this(new Socket(SocketType.Stream, ProtocolType.Tcp), h) { } //~? TCP1003
    private Chain(Socket s, string h) { _s = s; _s.Connect(h, 1); } //~? TCP1003
    public void Dispose() => _s.Dispose();
}
sealed record Rec : IDisposable
{
    public Rec(string h)
    {
        Wire = new TcpClient(); //~ TCP1003
        Wire.Connect(h, 1);
        Wire.GetStream().WriteByte(1);
    }
    private TcpClient Wire { get; }
    public void Dispose() => Wire.Dispose();
}
static class Fac
{
    public static bool Try(string h, out TcpClient c)
    {
        c = new TcpClient(); //~? TCP1003
        c.Connect(h, 1);
        return true;
    }
    public static ValueTask<Socket> V(string h)
    {
        return Core();
        async ValueTask<Socket> Core()
        {
            var s = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP1003
            await s.ConnectAsync(h, 1);
            return s;
        }
    }
    public static Lazy<TcpClient> Z(string h) => new(() =>
    {
        var c = new TcpClient(); //~ TCP1003
        c.Connect(h, 1);
        return c;
    });
}
class Ev : IDisposable
{
    private TcpClient? _c;
    private readonly System.Timers.Timer _t = new(1000);
    public Ev()
    {
        _t.Elapsed += (_, _) => _c = new TcpClient("h", 1); //~ TCP1005
        _t.Start();
    }
    public void Dispose() { _t.Dispose(); _c?.Dispose(); }
}
class Ev2 : IDisposable
{
    private TcpClient? _c;
    public void OnDisconnected(object? sender, EventArgs e)
    {
        _c = new TcpClient("h", 1); //~ TCP1005
    }
    public void Dispose() => _c?.Dispose();
}
class States
{
    public Action Late(string h) => () =>
    {
        var c = new TcpClient(h, 1);
        c.Dispose();
        c.GetStream(); //~ TCP6001
    };
    public void Branchy(string h, bool x)
    {
        var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (x) Console.WriteLine(1); else Console.WriteLine(2);
            s.Send(new byte[1]); //~ TCP6001
        }
        finally { s.Dispose(); }
    }
    public void Sep(string h)
    {
        using var c = new TcpClient(h, 1);
        var s = c.Client;
        s.Shutdown(SocketShutdown.Both);
        s.Send(new byte[1]); //~ TCP6001
    }
    public void Lis()
    {
        using var l = new Socket(SocketType.Stream, ProtocolType.Tcp);
        l.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        using var c = l.Accept(); //~ TCP6001
    }
    public async Task Twice(EndPoint e)
    {
        using var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await s.ConnectAsync(e);
        await s.ConnectAsync(e); //~ TCP6001
    }
}
