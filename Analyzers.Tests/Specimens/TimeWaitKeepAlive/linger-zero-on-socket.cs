// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class TelemetryUplink : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

    public void Send(EndPoint collector, byte[] frame)
    {
        _socket.Connect(collector);
        _socket.LingerState = new LingerOption(true, 0); //~ TCP4003
        _socket.Send(frame);
    }

    public void Dispose() => _socket.Dispose();
}
