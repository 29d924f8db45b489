// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;

public static class Trying
{
    public static bool TryConnect(EndPoint ep, [NotNullWhen(true)] out Socket? socket)
    {
        socket = new Socket(ep.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(ep);
            return true;
        }
        catch (SocketException)
        {
            socket.Dispose();
            socket = null;
            return false;
        }
    }

    public static int Ask(EndPoint ep)
    {
        if (!TryConnect(ep, out var s))
            return -1;
        using (s)
        {
            s.Send("?"u8);
            return s.Receive(new byte[1]);
        }
    }

    public static int AskInverted(EndPoint ep)
    {
        if (TryConnect(ep, out Socket? s))
        {
            try { return s.Send("?"u8); }
            finally { s.Close(); }
        }
        return 0;
    }
}
