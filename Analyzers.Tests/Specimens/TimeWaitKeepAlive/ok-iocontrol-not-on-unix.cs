// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

static class KeepAlive
{
    public static void Enable(Socket socket, byte[] values, bool isUnix)
    {
        if (isUnix)
        {
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
        }
        else
        {
            socket.IOControl(IOControlCode.KeepAliveValues, values, null);
        }
    }
}
