// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net;
using System.Net.Sockets;

public class References
{
    private Socket? _kept;

    private static void Make(out Socket s) => s = new Socket(SocketType.Stream, ProtocolType.Tcp);

    private static void Replace(ref Socket? s)
    {
        s?.Dispose();
        s = new Socket(SocketType.Stream, ProtocolType.Tcp);
    }

    private static int Look(in Socket s) => s.Available;

    public void Fill()
    {
        if (_kept is null)
            Make(out _kept);
    }

    public void Swap() => Replace(ref _kept);

    public int Ref()
    {
        Socket? s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        ref var alias = ref s;
        var n = Look(in alias);
        alias.Dispose();
        return n;
    }

    public static bool TryAccept(Socket listener, out Socket? s, out EndPoint? remote)
    {
        s = null;
        remote = null;
        if (!listener.Poll(0, SelectMode.SelectRead))
            return false;
        s = listener.Accept();
        remote = s.RemoteEndPoint;
        return true;
    }

    public void Dispose() => _kept?.Dispose();
}
