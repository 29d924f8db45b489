// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net;
using System.Net.Sockets;

internal static class Util
{
    public static void SafeClose(ref Socket s)
    {
        Socket old = s;
        s = null;
        if (old == null) return;
        try { old.Shutdown(SocketShutdown.Both); }
        catch { }
        old.Close();
    }

    public static TResult With<T, TResult>(T resource, Func<T, TResult> body) where T : IDisposable
    {
        try { return body(resource); }
        finally { resource.Dispose(); }
    }

    public static void DisposeAll(params IDisposable[] all)
    {
        foreach (var d in all)
            d?.Dispose();
    }
}

public class Users
{
    private Socket _field;

    public void Open(EndPoint ep)
    {
        Util.SafeClose(ref _field);
        _field = new Socket(ep.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
    }

    public static bool Reachable(EndPoint ep)
    {
        Socket s = new Socket(ep.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            s.Connect(ep);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
        finally
        {
            Util.SafeClose(ref s);
        }
    }

    public static int Size(string host) => Util.With(new TcpClient(host, 80), c => c.ReceiveBufferSize);

    public static void Two(string host)
    {
        var a = new TcpClient(host, 1);
        var b = new TcpClient(host, 2);
        Util.DisposeAll(a, b);
    }

    public void Close() => Util.SafeClose(ref _field);
}
