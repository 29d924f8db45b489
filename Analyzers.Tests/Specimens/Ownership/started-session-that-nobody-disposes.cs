// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Service : IDisposable
{
    private readonly TcpClient _client;

    public Service(TcpClient client) => _client = client;

    public async Task RunAsync()
    {
        var buffer = new byte[64];
        while (await _client.GetStream().ReadAsync(buffer) > 0)
        {
        }
    }

    public void Dispose() => _client.Dispose();
}

internal sealed class Services(TcpListener listener)
{
    private readonly List<Task> _running = [];

    public async Task AcceptAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            TcpClient client = await listener.AcceptTcpClientAsync(stop); //~ TCP1001
            var service = new Service(client);
            _running.Add(service.RunAsync());
        }
    }
}
