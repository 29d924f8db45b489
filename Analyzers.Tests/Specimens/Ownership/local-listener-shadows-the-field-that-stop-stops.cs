// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace GameServer;

internal sealed class RconPort(int port)
{
    private TcpListener? _listener;

    public async Task RunAsync(CancellationToken stop)
    {
        var _listener = new TcpListener(IPAddress.Loopback, port); //~ TCP1007
        _listener.Start();
        while (!stop.IsCancellationRequested)
        {
            using TcpClient admin = await _listener.AcceptTcpClientAsync();
            await admin.GetStream().WriteAsync("rcon> "u8.ToArray());
        }
    }

    public void Stop() => _listener?.Stop();
}
