// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class HostBuilder
{
    public Action<Socket> Configure { get; set; } = socket =>
    {
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 10);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 5);
    };
}
