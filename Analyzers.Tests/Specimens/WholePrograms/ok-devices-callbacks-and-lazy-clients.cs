// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP2003,TCP3001,TCP3002,TCP3003,TCP4001,TCP4002,TCP5001,TCP5003,TCP5004,TCP6001
using System.Net;
using System.Net.Sockets;
namespace D1
{
    public static class Ext
    {
        public static void SafeClose(this Socket? s)
        {
            if (s == null) return;
            try { s.Shutdown(SocketShutdown.Both); }
            catch { }
            finally { s.Close(); }
        }
        public static void SafeDispose<T>(ref T? d) where T : class, IDisposable
        {
            var old = Interlocked.Exchange(ref d, null);
            try { old?.Dispose(); } catch { }
        }
        public static async Task<T> WithTimeout<T>(this Task<T> t, TimeSpan limit)
        {
            if (await Task.WhenAny(t, Task.Delay(limit)) != t) throw new TimeoutException();
            return await t;
        }
    }
    public class Device
    {
        private Socket? _s;
        private NetworkStream? _n;
        private readonly System.Threading.Lock _l = new();
        public bool Open(string ip)
        {
            lock (_l)
            {
                Ext.SafeDispose(ref _n);
                _s.SafeClose();
                _s = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveTimeout = 500 };
                try
                {
                    _s.Connect(ip, 4196);
                    _n = new NetworkStream(_s);
                    return true;
                }
                catch (SocketException)
                {
                    _s.SafeClose();
                    _s = null;
                    return false;
                }
            }
        }
        public void Close()
        {
            lock (_l)
            {
                Ext.SafeDispose(ref _n);
                _s.SafeClose();
            }
        }
        public byte[] Query(byte[] q)
        {
            _n!.Write(q);
            var head = new byte[3];
            Fill(head, 3);
            var body = new byte[head[2]];
            Fill(body, body.Length);
            return body;
        }
        private void Fill(byte[] b, int count)
        {
            int off = 0;
            while (count > 0)
            {
                int r = _n!.Read(b, off, count);
                if (r == 0) throw new IOException("closed");
                off += r; count -= r;
            }
        }
    }
    public class OneShotServer
    {
        public static async Task<string> WaitForCallback(int port, CancellationToken ct)
        {
            using var l = new TcpListener(IPAddress.Loopback, port);
            l.Start();
            while (true)
            {
                using var c = await l.AcceptTcpClientAsync(ct);
                using var r = new StreamReader(c.GetStream());
                var line = await r.ReadLineAsync(ct);
                if (line is null) continue;
                if (line.StartsWith("GET /cb")) return line;
            }
        }
    }
    public sealed class Multi : IDisposable
    {
        private readonly Dictionary<string, Lazy<TcpClient>> _lazy = [];
        private readonly ThreadLocal<TcpClient> _local = new(() => new TcpClient("h", 1), trackAllValues: true);
        public TcpClient Get(string h)
        {
            lock (_lazy)
            {
                if (!_lazy.TryGetValue(h, out var v))
                    _lazy[h] = v = new Lazy<TcpClient>(() => new TcpClient(h, 1));
                return v.Value;
            }
        }
        public void Send(byte[] b) => _local.Value!.GetStream().Write(b);
        public void Dispose()
        {
            foreach (var v in _lazy.Values) if (v.IsValueCreated) v.Value.Dispose();
            foreach (var c in _local.Values) c.Dispose();
            _local.Dispose();
        }
    }
    public class Retry
    {
        public async Task<TcpClient?> ConnectWithRetry(string h, int max)
        {
            for (var i = 0; i < max; i++)
            {
                var c = new TcpClient();
                try
                {
                    await c.ConnectAsync(h, 1);
                    return c;
                }
                catch (SocketException) when (i < max - 1)
                {
                    c.Dispose();
                    await Task.Delay(1 << i);
                }
                catch
                {
                    c.Dispose();
                    throw;
                }
            }
            return null;
        }
        public async Task Use(string h)
        {
            using var c = await ConnectWithRetry(h, 3) ?? throw new IOException();
            await c.GetStream().WriteAsync(new byte[1]);
        }
        public void Copy(TcpListener l, string path)
        {
            using var c = l.AcceptTcpClient();
            using var f = File.Create(path);
            var b = new byte[1024];
            for (int n = c.GetStream().Read(b, 0, b.Length); n != 0; n = c.GetStream().Read(b, 0, b.Length))
                f.Write(b, 0, n);
        }
    }
}
