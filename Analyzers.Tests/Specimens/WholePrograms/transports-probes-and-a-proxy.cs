// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP2003,TCP3001,TCP3002,TCP3003,TCP4001,TCP4002,TCP5001,TCP5003,TCP5004,TCP6001
using System.Net;
using System.Net.Sockets;
using System.Text;
namespace B1
{
    public abstract class Transport : IDisposable
    {
        public abstract Stream Open();
        public abstract void Dispose();
    }
    public sealed class TcpTransport(string host, int port) : Transport
    {
        private TcpClient? tcp;
        public override Stream Open()
        {
            tcp = new TcpClient(); //~ TCP1005
            tcp.Connect(host, port);
            return tcp.GetStream();
        }
        public override void Dispose() => tcp?.Close();
    }
    public class Smtp : IDisposable
    {
        private TcpClient _c;
        private StreamReader _r;
        private StreamWriter _w;
        public void Connect(string host)
        {
            Disconnect();
            _c = new TcpClient { ReceiveTimeout = 10000, SendTimeout = 10000 };
            try
            {
                _c.Connect(host, 25);
                _r = new StreamReader(_c.GetStream());
                _w = new StreamWriter(_c.GetStream()) { AutoFlush = true };
                Expect("220");
            }
            catch
            {
                Disconnect();
                throw;
            }
        }
        private void Expect(string code)
        {
            string line;
            do
            {
                line = _r.ReadLine() ?? throw new EndOfStreamException();
            } while (line.Length > 3 && line[3] == '-');
            if (!line.StartsWith(code)) throw new InvalidOperationException(line);
        }
        public void Disconnect()
        {
            _w?.Dispose();
            _r?.Dispose();
            _c?.Dispose();
            _w = null; _r = null; _c = null;
        }
        public void Dispose() => Disconnect();
    }
    public class Ftp
    {
        private readonly StreamWriter _control;
        public Ftp(StreamWriter control) => _control = control;
        public async Task<string> ListAsync(IPEndPoint data)
        {
            using var c = new TcpClient();
            await c.ConnectAsync(data);
            await _control.WriteLineAsync("LIST");
            using var r = new StreamReader(c.GetStream(), Encoding.UTF8);
            return await r.ReadToEndAsync();
        }
    }
    public class Prober
    {
        public static bool IsOpen(string host, int port, int ms)
        {
            using (var c = new TcpClient())
            {
                var ar = c.BeginConnect(host, port, null, null);
                try
                {
                    if (!ar.AsyncWaitHandle.WaitOne(ms, false)) return false;
                    c.EndConnect(ar);
                    return true;
                }
                catch { return false; }
                finally { ar.AsyncWaitHandle.Close(); }
            }
        }
        public static int FreePort()
        {
            var l = new TcpListener(IPAddress.Loopback, 0);
            l.Start();
            int p = ((IPEndPoint)l.LocalEndpoint).Port;
            l.Stop();
            return p;
        }
        public static (TcpClient A, TcpClient B) Pair()
        {
            var l = new TcpListener(IPAddress.Loopback, 0);
            l.Start();
            try
            {
                var a = new TcpClient(); //~ TCP1003
                var t = a.ConnectAsync(IPAddress.Loopback, ((IPEndPoint)l.LocalEndpoint).Port);
                var b = l.AcceptTcpClient();
                t.Wait();
                return (a, b);
            }
            finally { l.Stop(); }
        }
    }
    public class ProxyServer
    {
        private Socket _listen;
        private volatile bool _running;
        public void Start(int port)
        {
            if (_running) return;
            _listen = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            _listen.Bind(new IPEndPoint(IPAddress.Any, port));
            _listen.Listen(100);
            _running = true;
            new Thread(Loop) { IsBackground = true }.Start();
        }
        public void Stop()
        {
            if (!_running) return;
            _running = false;
            _listen.Close();
        }
        private void Loop()
        {
            while (_running)
            {
                try
                {
                    var c = _listen.Accept();
                    c.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
                    ThreadPool.UnsafeQueueUserWorkItem(Handle, c);
                }
                catch (SocketException)
                {
                    if (!_running) return;
                }
                catch (ObjectDisposedException) { return; }
            }
        }
        private void Handle(object state)
        {
            using var c = (Socket)state;
            Socket up = null;
            try
            {
                up = new Socket(SocketType.Stream, ProtocolType.Tcp);
                up.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
                up.Connect("upstream", 80);
                var pump = new Thread(() => Pump(up, c));
                pump.Start();
                Pump(c, up);
                pump.Join();
            }
            catch (SocketException) { }
            finally { up?.Close(); }
        }
        private static void Pump(Socket from, Socket to)
        {
            var b = new byte[8192];
            try
            {
                int n;
                while ((n = from.Receive(b)) > 0)
                    for (var sent = 0; sent < n;)
                        sent += to.Send(b, sent, n - sent, SocketFlags.None);
                to.Shutdown(SocketShutdown.Send);
            }
            catch (SocketException) { }
            catch (ObjectDisposedException) { }
        }
    }
}
