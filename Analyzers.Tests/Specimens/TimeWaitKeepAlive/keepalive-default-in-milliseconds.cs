using System.Net.Sockets;

// Whoever leaves the property alone gets 60,000 s.
public sealed class LinkOptions
{
    public bool KeepAlive { get; set; } = true;

    public int KeepAliveTime { get; set; } = 60000;

    internal void Apply(Socket socket, int interval = 5000)
    {
        if (!KeepAlive)
            return;
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, KeepAliveTime); //~ TCP5003
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, interval); //~ TCP5003
    }
}
