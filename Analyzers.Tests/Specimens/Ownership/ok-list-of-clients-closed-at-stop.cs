// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace ChatServer;

internal sealed class BroadcastServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Any, 6667);
    private readonly List<TcpClient> _clients = new();

    public void Start() => _listener.Start();

    public async Task AcceptAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            TcpClient client = await _listener.AcceptTcpClientAsync(stop);
            lock (_clients)
                _clients.Add(client);
        }
    }

    public void Dispose()
    {
        _listener.Stop();
        lock (_clients)
        {
            foreach (TcpClient client in _clients)
                client.Dispose();
            _clients.Clear();
        }
    }
}
