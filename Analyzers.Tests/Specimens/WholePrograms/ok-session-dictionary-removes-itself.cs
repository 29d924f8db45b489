using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Modern;

public sealed class SessionHub : IDisposable
{
    private readonly ConcurrentDictionary<int, Session> _sessions = new();
    private readonly TcpListener _listener;
    private int _next;

    public SessionHub(IPAddress address, int port)
    {
        _listener = new TcpListener(address, port) { ExclusiveAddressUse = true };
        _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        _listener.Server.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 30);
        _listener.Server.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 5);
    }

    public async Task RunAsync(CancellationToken token)
    {
        _listener.Start();
        while (!token.IsCancellationRequested)
        {
            var client = await _listener.AcceptTcpClientAsync(token);
            var session = new Session(Interlocked.Increment(ref _next), client);
            session.Ended += s => _sessions.TryRemove(s.Id, out _);
            _sessions.TryAdd(session.Id, session);
            _ = session.RunAsync(token);
        }
    }

    public Task BroadcastAsync(byte[] data) => Task.WhenAll(_sessions.Values.Select(s => s.SendAsync(data)));

    public void Dispose()
    {
        _listener.Stop();
        foreach (var session in _sessions.Values)
            session.Dispose();
    }
}

public sealed class Session : IDisposable
{
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;

    public Session(int id, TcpClient client)
    {
        Id = id;
        _client = client;
        _stream = client.GetStream();
    }

    public int Id { get; }

    public event Action<Session>? Ended;

    public async Task RunAsync(CancellationToken token)
    {
        var buffer = new byte[2048];
        try
        {
            while (true)
            {
                var read = await _stream.ReadAsync(buffer, token);
                if (read == 0)
                    break;
                Console.WriteLine($"{Id}: {read}");
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
        }
        finally
        {
            Dispose();
            Ended?.Invoke(this);
        }
    }

    public async Task SendAsync(byte[] data) => await _stream.WriteAsync(data);

    public void Dispose() => _client.Dispose();
}
