// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class FeedReader(EndPoint server) : IDisposable
{
    private readonly Socket _socket = Create();

    private static Socket Create()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 30);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 3);
        return socket;
    }

    public async Task RunAsync()
    {
        await _socket.ConnectAsync(server);
        var buffer = new byte[1024];
        while (await _socket.ReceiveAsync(buffer) > 0)
            Console.WriteLine("tick");
    }

    public void Dispose() => _socket.Dispose();
}
