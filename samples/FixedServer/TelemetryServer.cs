using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace FixedServer;

/// <summary>Takes readings from sensors, a line each, and keeps the latest.</summary>
public sealed class TelemetryServer(IPAddress address, int port)
{
    private const int MostSessions = 5;

    private readonly ConcurrentDictionary<string, string> _latest = new();
    private int _sessions;

    public int Count => _latest.Count;

    public async Task RunAsync(CancellationToken stop)
    {
        var listener = new TcpListener(address, port) { ExclusiveAddressUse = true };
        // Inherited by every connection that is accepted: a sensor that vanishes is noticed after 60 + 6 × 10 seconds.
        listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        listener.Server.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
        listener.Server.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
        listener.Server.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 6);
        try
        {
            listener.Start();
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stop);
                if (Volatile.Read(ref _sessions) >= MostSessions)
                {
                    client.Dispose();
                    Console.WriteLine("full: turned a client away");
                    continue;
                }

                Interlocked.Increment(ref _sessions);
                _ = ServeAsync(client);
            }
        }
        catch (OperationCanceledException)
        {
            // Asked to stop.
        }
        finally
        {
            listener.Stop();
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
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
        }
        finally
        {
            Interlocked.Decrement(ref _sessions);
        }
    }
}
