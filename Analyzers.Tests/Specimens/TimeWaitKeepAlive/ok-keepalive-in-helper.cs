// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

static class SocketTuning
{
    public static void DetectDeadPeer(this Socket socket)
    {
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 6);
    }
}

sealed class TelemetrySubscriber : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

    public void Run(EndPoint server)
    {
        _socket.DetectDeadPeer();
        _socket.Connect(server);
        var buffer = new byte[4096];
        while (_socket.Receive(buffer) > 0)
            Console.WriteLine("telemetry");
    }

    public void Dispose() => _socket.Dispose();
}
