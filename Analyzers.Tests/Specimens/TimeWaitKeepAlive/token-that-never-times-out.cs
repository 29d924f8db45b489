// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class AlarmSubscriber : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp); //~ TCP5001

    public async Task RunAsync(EndPoint server)
    {
        await _socket.ConnectAsync(server);
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, _) => stop.Cancel();
        var buffer = new byte[512];
        int n;
        while ((n = await _socket.ReceiveAsync(buffer, stop.Token)) > 0)
            Console.WriteLine($"alarm frame of {n} bytes");
    }

    public void Dispose() => _socket.Dispose();
}
