// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP2003,TCP3001,TCP3002,TCP3003,TCP4001,TCP4002,TCP5001,TCP5003,TCP5004,TCP6001
using System.Buffers;
using System.Net;
using System.Net.Sockets;
namespace C1
{
    public interface IConnectionFactory { ValueTask<IConn> ConnectAsync(EndPoint ep, CancellationToken ct); }
    public interface IConn : IAsyncDisposable { Stream Stream { get; } }
    public sealed class SocketFactory : IConnectionFactory
    {
        public async ValueTask<IConn> ConnectAsync(EndPoint ep, CancellationToken ct)
        {
            var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
            try
            {
                s.NoDelay = true;
                await s.ConnectAsync(ep, ct).ConfigureAwait(false);
                return new Conn(s);
            }
            catch
            {
                s.Dispose();
                throw;
            }
        }
        private sealed class Conn : IConn
        {
            private readonly Socket _s;
            public Conn(Socket s) { _s = s; Stream = new NetworkStream(s, ownsSocket: false); }
            public Stream Stream { get; }
            public ValueTask DisposeAsync()
            {
                try { _s.Shutdown(SocketShutdown.Both); } catch { }
                _s.Dispose();
                return default;
            }
        }
    }
    public class AwaitableArgs : SocketAsyncEventArgs
    {
        private TaskCompletionSource<int>? _t;
        protected override void OnCompleted(SocketAsyncEventArgs e) => _t!.TrySetResult(e.BytesTransferred);
        public Task<int> Receive(Socket s)
        {
            _t = new();
            return s.ReceiveAsync(this) ? _t.Task : Task.FromResult(BytesTransferred);
        }
    }
    public class Reader(Socket s) : IDisposable
    {
        private readonly byte[] _b = ArrayPool<byte>.Shared.Rent(4096);
        private int _pos, _len;
        private bool Fill()
        {
            _pos = 0;
            _len = s.Receive(_b);
            return _len > 0;
        }
        public int ReadByte()
        {
            if (_pos == _len && !Fill()) return -1;
            return _b[_pos++];
        }
        public void ReadFull(Span<byte> d)
        {
            while (d.Length > 0)
            {
                if (_pos == _len && !Fill()) throw new EndOfStreamException();
                var n = Math.Min(d.Length, _len - _pos);
                _b.AsSpan(_pos, n).CopyTo(d);
                d = d[n..];
                _pos += n;
            }
        }
        public void Dispose() { ArrayPool<byte>.Shared.Return(_b); s.Dispose(); }
    }
    public sealed class Accept : IDisposable
    {
        private readonly Socket _l;
        private SocketAsyncEventArgs? _args;
        public Accept(IPEndPoint ep)
        {
            _l = new Socket(ep.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                _l.Bind(ep);
                _l.Listen(128);
            }
            catch { _l.Dispose(); throw; }
        }
        public void Start(Action<Socket> onAccept)
        {
            _args = new SocketAsyncEventArgs();
            _args.Completed += (_, e) => { Process(e, onAccept); Next(onAccept); };
            Next(onAccept);
        }
        private void Next(Action<Socket> onAccept)
        {
            try
            {
                while (true)
                {
                    _args!.AcceptSocket = null;
                    if (_l.AcceptAsync(_args)) return;
                    Process(_args, onAccept);
                }
            }
            catch (ObjectDisposedException) { }
        }
        private static void Process(SocketAsyncEventArgs e, Action<Socket> onAccept)
        {
            if (e.SocketError == SocketError.Success) onAccept(e.AcceptSocket!);
            else e.AcceptSocket?.Dispose();
        }
        public void Dispose() { _l.Dispose(); _args?.Dispose(); }
    }
    public sealed class Session : IDisposable
    {
        private readonly TcpClient _c;
        private readonly CancellationTokenSource _cts = new();
        private int _closed;
        public event EventHandler? Closed;
        public Session(TcpClient c) => _c = c;
        public void Begin() => _ = Task.WhenAll(Read(), Beat());
        private async Task Read()
        {
            var s = _c.GetStream();
            var b = new byte[512];
            try
            {
                while (!_cts.IsCancellationRequested)
                {
                    int n = await s.ReadAsync(b, _cts.Token);
                    if (n == 0) break;
                }
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException) { }
            finally { Close(); }
        }
        private async Task Beat()
        {
            try
            {
                using var t = new PeriodicTimer(TimeSpan.FromSeconds(10));
                while (await t.WaitForNextTickAsync(_cts.Token))
                    await _c.GetStream().WriteAsync("\0"u8.ToArray(), _cts.Token);
            }
            catch (Exception) { Close(); }
        }
        public void Close()
        {
            if (Interlocked.Exchange(ref _closed, 1) == 1) return;
            _cts.Cancel();
            _c.Close();
            Closed?.Invoke(this, EventArgs.Empty);
        }
        public void Dispose() => Close();
    }
}
