// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class TelemetrySubscriber : IDisposable
{
    private Socket _socket;

    public void Start(EndPoint server)
    {
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP5001
        _socket.Connect(server);
        new Thread(ReadFrames) { IsBackground = true }.Start();
    }

    private void ReadFrames()
    {
        var buffer = new byte[4096];
        int n;
        while ((n = _socket.Receive(buffer)) > 0)
            Console.WriteLine($"{n} bytes of telemetry");
    }

    public void Dispose() => _socket?.Dispose();
}
