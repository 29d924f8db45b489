// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Transport;

internal static class Dialer
{
    public static Socket Dial(EndPoint target)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true }; //~ TCP1003
        Connect(socket, target, owns: false);
        return socket;
    }

    public static void DialAnd(Socket socket, EndPoint target) => Connect(socket, target, owns: true);

    private static void Connect(Socket socket, EndPoint target, bool owns)
    {
        try
        {
            socket.Connect(target);
        }
        catch (SocketException)
        {
            if (owns)
                socket.Dispose();
            throw;
        }
    }
}
