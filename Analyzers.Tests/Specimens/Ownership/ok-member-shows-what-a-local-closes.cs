using System.Net.Sockets;

// Each turn closes its own client through the local; the member only shows it to others meanwhile, and shows none after it.
public sealed class Restarter
{
    private readonly object _lock = new();

    private ControlClient? Current { get; set; }

    public async Task LoopAsync(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            ControlClient? client = null;
            try
            {
                client = await OpenAsync(token);
                lock (_lock)
                {
                    Current = client;
                }

                await client.RunAsync(token);
            }
            catch (IOException e)
            {
                Console.WriteLine(e.Message);
            }
            finally
            {
                if (client is not null)
                {
                    await client.DisposeAsync();
                }

                lock (_lock)
                {
                    Current = null;
                }
            }
        }
    }

    public async Task StopAsync()
    {
        ControlClient? client;
        lock (_lock)
        {
            client = Current;
        }

        if (client is not null)
            await client.DisposeAsync();
    }

    private static async Task<ControlClient> OpenAsync(CancellationToken token)
    {
        var factory = new ControlClientFactory();
        return await factory.ConnectAsync(token);
    }
}

public sealed class ControlClientFactory
{
    public async Task<ControlClient> ConnectAsync(CancellationToken token)
    {
        TcpClient? tcp = null;
        try
        {
            tcp = new TcpClient();
            await tcp.ConnectAsync("localhost", 9051, token);
            return new ControlClient(tcp);
        }
        catch
        {
            tcp?.Dispose();
            throw;
        }
    }
}

public sealed class ControlClient : IAsyncDisposable
{
    private readonly TcpClient _tcp;

    public ControlClient(TcpClient tcp) => _tcp = tcp;

    public async Task RunAsync(CancellationToken token)
    {
        var buffer = new byte[64];
        while (await _tcp.GetStream().ReadAsync(buffer, token) > 0)
            Console.WriteLine(buffer[0]);
    }

    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        _tcp.Dispose();
    }
}
