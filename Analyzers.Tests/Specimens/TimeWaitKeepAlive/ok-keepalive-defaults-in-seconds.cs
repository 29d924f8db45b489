using System.Net.Sockets;

// A count of seconds that somebody may set, a long one that somebody wants, a zero that means "leave it": none is a slip of the unit.
public sealed class LinkOptions
{
    public int KeepAliveTime { get; set; } = 60;

    public int LongTime { get; set; } = 7200;

    public int Retries { get; set; } = 0;

    internal void Apply(Socket socket, bool patient)
    {
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        if (patient)
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, LongTime);
        else
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, KeepAliveTime);
        if (Retries > 0)
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, Retries);
    }
}
