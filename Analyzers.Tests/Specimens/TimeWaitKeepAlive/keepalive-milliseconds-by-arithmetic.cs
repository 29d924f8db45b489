// rules: TCP5003
// fix: none
using System.Net.Sockets;

static class Tuning
{
    private static readonly TimeSpan s_idle = TimeSpan.FromSeconds(30);

    public static void Apply(Socket socket, int seconds)
    {
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, seconds * 1000); //~ TCP5003
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, Convert.ToInt32(s_idle.TotalMilliseconds)); //~ TCP5003
    }
}
