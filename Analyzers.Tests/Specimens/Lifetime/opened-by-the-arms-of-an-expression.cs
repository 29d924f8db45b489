// rules: TCP1001,TCP1002,TCP1003
using System.Net.Sockets;

enum Mode { V4, V6, Any }

static class Choose
{
    static Socket Make(Mode m) => m switch
    {
        Mode.V4 => new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp),
        Mode.V6 => new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp),
        _ => new Socket(SocketType.Stream, ProtocolType.Tcp),
    };

    public static void Good(Mode m, string h)
    {
        using var s = Make(m);
        s.Connect(h, 1);
    }

    public static void Bad(Mode m, string h)
    {
        var s = Make(m); //~ TCP1001
        s.Connect(h, 1);
    }

    public static void Two(bool six, string h)
    {
        var s = six
            ? new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) //~ TCP1001
            : new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); //~ TCP1001
        s.Connect(h, 1);
    }
}
