// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP2003,TCP3001,TCP3002,TCP3003,TCP4001,TCP4002,TCP5001,TCP5003,TCP5004,TCP6001
using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Threading.Channels;
namespace A1
{
    public sealed class ClientHolder : IAsyncDisposable
    {
        private readonly SemaphoreSlim _gate = new(1, 1);
        private TcpClient? _client;
        private NetworkStream? _stream;
        private readonly string _host;
        public ClientHolder(string host) => _host = host;
        public async Task<NetworkStream> GetAsync(CancellationToken ct)
        {
            await _gate.WaitAsync(ct);
            try
            {
                if (_client is { Connected: true } && _stream is not null)
                    return _stream;
                await CloseAsync();
                var client = new TcpClient { NoDelay = true };
                client.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
                try
                {
                    await client.ConnectAsync(_host, 1, ct);
                }
                catch
                {
                    client.Dispose();
                    throw;
                }
                _client = client;
                return _stream = client.GetStream();
            }
            finally { _gate.Release(); }
        }
        private async ValueTask CloseAsync()
        {
            if (_stream is { } s) await s.DisposeAsync();
            _client?.Dispose();
            (_client, _stream) = (null, null);
        }
        public async ValueTask DisposeAsync()
        {
            await CloseAsync();
            _gate.Dispose();
        }
    }
    public class RequestQueue : IDisposable
    {
        private readonly Channel<(byte[] Data, TaskCompletionSource<byte[]> Done)> _queue = Channel.CreateBounded<(byte[], TaskCompletionSource<byte[]>)>(10);
        private readonly Task _worker;
        private readonly CancellationTokenSource _stop = new();
        public RequestQueue(string host) => _worker = Work(host);
        private async Task Work(string host)
        {
            TcpClient? link = null;
            try
            {
                await foreach (var (data, done) in _queue.Reader.ReadAllAsync(_stop.Token))
                {
                    try
                    {
                        link ??= await Connect(host);
                        var s = link.GetStream();
                        await s.WriteAsync(data);
                        var len = new byte[4];
                        await s.ReadExactlyAsync(len);
                        var body = new byte[BitConverter.ToInt32(len)];
                        await s.ReadExactlyAsync(body);
                        done.SetResult(body);
                    }
                    catch (Exception e)
                    {
                        link?.Dispose();
                        link = null;
                        done.SetException(e);
                    }
                }
            }
            finally
            {
                link?.Dispose();
            }
        }
        private static async Task<TcpClient> Connect(string host)
        {
            var c = new TcpClient();
            try { await c.ConnectAsync(host, 9); return c; }
            catch { c.Dispose(); throw; }
        }
        public void Dispose() => _stop.Cancel();
    }
    public static class HappyEyeballs
    {
        public static async Task<Socket> ConnectAsync(string host, int port, CancellationToken ct)
        {
            var addresses = await Dns.GetHostAddressesAsync(host, ct);
            List<Exception>? errors = null;
            foreach (var a in addresses)
            {
                var s = new Socket(a.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                try
                {
                    using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
                    limit.CancelAfter(3000);
                    await s.ConnectAsync(a, port, limit.Token);
                    return s;
                }
                catch (Exception e)
                {
                    s.Dispose();
                    (errors ??= []).Add(e);
                }
            }
            throw new AggregateException(errors ?? []);
        }
        public static async Task<Socket> RaceAsync(IPEndPoint[] all)
        {
            var tasks = all.Select(async ep =>
            {
                var s = new Socket(ep.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                try { await s.ConnectAsync(ep); return s; }
                catch { s.Dispose(); throw; }
            }).ToList();
            while (true)
            {
                var first = await Task.WhenAny(tasks);
                tasks.Remove(first);
                if (first.IsCompletedSuccessfully || tasks.Count == 0)
                {
                    foreach (var t in tasks) _ = t.ContinueWith(x => x.Result.Dispose(), TaskContinuationOptions.OnlyOnRanToCompletion);
                    return await first;
                }
            }
        }
    }
    public sealed class Listener2 : IDisposable
    {
        private readonly List<TcpListener> _all = [];
        private readonly ConcurrentDictionary<EndPoint, Peer> _peers = new();
        public void Listen(params IPEndPoint[] eps)
        {
            foreach (var ep in eps)
            {
                var l = new TcpListener(ep);
                l.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
                l.Start();
                _all.Add(l);
                _ = AcceptLoop(l);
            }
        }
        private async Task AcceptLoop(TcpListener l)
        {
            try
            {
                while (true)
                {
                    var c = await l.AcceptTcpClientAsync();
                    var p = new Peer(c);
                    if (!_peers.TryAdd(c.Client.RemoteEndPoint!, p))
                    {
                        p.Dispose();
                        continue;
                    }
                    p.Closed += () => _peers.TryRemove(p.Address, out _);
                    p.Start();
                }
            }
            catch (SocketException) { }
            catch (ObjectDisposedException) { }
        }
        public void Dispose()
        {
            _all.ForEach(l => l.Stop());
            foreach (var p in _peers.Values) p.Dispose();
        }
        private sealed class Peer(TcpClient c) : IDisposable
        {
            public EndPoint Address { get; } = c.Client.RemoteEndPoint!;
            public event Action? Closed;
            public void Start() => Task.Run(Loop);
            private async Task Loop()
            {
                var b = new byte[100];
                try
                {
                    for (;;)
                    {
                        var n = await c.GetStream().ReadAsync(b);
                        if (n <= 0) return;
                        Console.WriteLine(n);
                    }
                }
                catch (IOException) { }
                finally { Dispose(); Closed?.Invoke(); }
            }
            public void Dispose() => c.Dispose();
        }
    }
}
