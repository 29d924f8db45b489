// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class AlarmSubscriber : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

    public async Task RunAsync(EndPoint server, CancellationToken stop)
    {
        await _socket.ConnectAsync(server, stop);
        var buffer = new byte[512];
        while (true)
        {
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(stop);
            timeout.CancelAfter(TimeSpan.FromSeconds(90));
            if (await _socket.ReceiveAsync(buffer, timeout.Token) == 0)
                break;
        }
    }

    public void Dispose() => _socket.Dispose();
}
