// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Scada;

internal sealed class EventFeed(string host) : IDisposable
{
    private TcpClient? _client;

    public async Task RunAsync(ReadOnlyMemory<byte> subscribe, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            _client = new TcpClient(); //~ TCP1005
            try
            {
                await _client.ConnectAsync(host, 4840, stop);
                await _client.GetStream().WriteAsync(subscribe, stop);
            }
            catch (SocketException)
            {
                await Task.Delay(1000, stop);
            }
        }
    }

    public void Dispose() => _client?.Dispose();
}
