using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Careful;

public sealed class Server(IPEndPoint endpoint) : IAsyncDisposable
{
    private readonly TcpListener _listener = new(endpoint) { ExclusiveAddressUse = true };
    private readonly CancellationTokenSource _life = new();
    private readonly Dictionary<int, Task> _running = [];
    private int _id;
    private Task? _loop;

    public void Start()
    {
        var s = _listener.Server;
        s.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        s.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
        s.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
        s.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 6);
        _listener.Start(512);
        _loop = Task.Run(AcceptLoop);
    }

    private async Task AcceptLoop()
    {
        while (!_life.IsCancellationRequested)
        {
            TcpClient client;
            try
            {
                client = await _listener.AcceptTcpClientAsync(_life.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                break;
            }
            var id = _id++;
            lock (_running) _running[id] = Serve(id, client);
        }
    }

    private async Task Serve(int id, TcpClient client)
    {
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                var buffer = new byte[4096];
                while (true)
                {
                    var n = await stream.ReadAsync(buffer, _life.Token).ConfigureAwait(false);
                    if (n == 0)
                        return;
                    await stream.WriteAsync(buffer.AsMemory(0, n), _life.Token).ConfigureAwait(false);
                }
            }
        }
        catch (IOException) { }
        catch (OperationCanceledException) { }
        finally
        {
            lock (_running) _running.Remove(id);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _life.CancelAsync();
        _listener.Stop();
        if (_loop is { } loop) await loop.ConfigureAwait(false);
        _life.Dispose();
    }
}
