// rules: TCP5003
using System.Net.Sockets;

static class Tuning
{
    private static readonly TimeSpan s_idle = TimeSpan.FromSeconds(30);

    public static void Apply(Socket socket, int minutes, int milliseconds)
    {
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, minutes * 60);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, (int)Math.Ceiling(s_idle.TotalSeconds));
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, milliseconds / 1000);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, (int)(s_idle.TotalMilliseconds / 1000));
    }
}
