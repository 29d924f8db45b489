// rules: TCP5001,TCP5002,TCP5003
using System.Net.Sockets;

static class Retry
{
    public static void Use(string host)
    {
        using var socket = Connect(host, 3);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
        socket.Send("hello"u8);
    }

    private static Socket Connect(string host, int tries)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            socket.Connect(host, 7000);
            return socket;
        }
        catch (SocketException) when (tries > 0)
        {
            socket.Dispose();
            return Connect(host, tries - 1);
        }
    }
}
