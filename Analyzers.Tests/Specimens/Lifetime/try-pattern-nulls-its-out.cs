// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
// fix: none
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;

public static class Trying
{
    public static bool TryConnect(EndPoint ep, [NotNullWhen(true)] out Socket? socket)
    {
        socket = new Socket(ep.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1002
        try
        {
            socket.Connect(ep);
            return true;
        }
        catch (SocketException)
        {
            socket = null;
            return false;
        }
    }

    public static int Ask(EndPoint ep)
    {
        if (!TryConnect(ep, out var s)) //~? TCP1001
            return -1;
        return s.Available;
    }
}
