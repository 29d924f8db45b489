using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace LeakyServer;

/// <summary>Takes readings from sensors, a line each, and keeps the latest.</summary>
public sealed class TelemetryServer(IPAddress address, int port)
{
    private const int MostSessions = 5;

    private readonly ConcurrentDictionary<string, string> _latest = new();
    private int _sessions;

    public int Count => _latest.Count;

    public async Task RunAsync(CancellationToken stop)
    {
        // TCP1007: when the loop ends, the port is still in LISTEN. TCP3004: nothing says who else may listen there.
        // TCP5001: a sensor whose cable is pulled keeps its session for ever.
        var listener = new TcpListener(address, port);
        listener.Start();
        while (!stop.IsCancellationRequested)
        {
            if (!listener.Pending())
            {
                await Task.Delay(10);
                continue;
            }

            // TCP1002: who comes when the server is full is neither served nor closed.
            var client = await listener.AcceptTcpClientAsync(stop);
            if (Volatile.Read(ref _sessions) >= MostSessions)
            {
                Console.WriteLine("full: turned a client away");
                continue;
            }

            Interlocked.Increment(ref _sessions);
            _ = ServeAsync(client);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            using var reader = new StreamReader(client.GetStream());
            while (await reader.ReadLineAsync() is { } line)
            {
                var parts = line.Split(' ', 2);
                _latest[parts[0]] = parts[^1];
            }
        }

        Interlocked.Decrement(ref _sessions);
    }
}
