// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
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
    private readonly List<Service> _kept = [];

    public async Task AcceptAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            TcpClient client = await listener.AcceptTcpClientAsync(stop);
            var service = new Service(client);
            _running.Add(service.RunAsync().ContinueWith(_ => service.Dispose()));
        }
    }

    public async Task AcceptOneAsync(CancellationToken stop)
    {
        TcpClient client = await listener.AcceptTcpClientAsync(stop);
        using var service = new Service(client);
        await service.RunAsync();
    }

    public void AcceptAndStart()
    {
        TcpClient client = listener.AcceptTcpClient();
        var service = new Service(client);
        _running.Add(Task.Run(async () =>
        {
            using (service)
                await service.RunAsync();
        }));
    }

    public async Task AcceptAndKeepAsync(CancellationToken stop)
    {
        TcpClient client = await listener.AcceptTcpClientAsync(stop);
        var service = new Service(client);
        _kept.Add(service);
        _running.Add(service.RunAsync());
    }

    public Service Next() => new(listener.AcceptTcpClient());

    public void Stop()
    {
        foreach (Service service in _kept)
            service.Dispose();
    }
}
