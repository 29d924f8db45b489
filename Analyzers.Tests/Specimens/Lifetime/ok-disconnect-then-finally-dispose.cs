// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

internal static class Heartbeat
{
    internal static void Beat(IPEndPoint monitor)
    {
        Socket socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(monitor);
            socket.Send("PING\n"u8);
            socket.Disconnect(reuseSocket: false);
        }
        finally
        {
            socket.Dispose();
        }
    }
}
