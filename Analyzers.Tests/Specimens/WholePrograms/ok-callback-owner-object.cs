using System.Net;
using System.Net.Sockets;

namespace Old
{
    public delegate void DataHandler(Connection c, byte[] data);

    public class Connection
    {
        private readonly Socket _socket;
        private readonly byte[] _buffer = new byte[8192];
        private readonly Action<Connection> _closed;
        private int _isClosed;

        public event DataHandler Data;

        public Connection(Socket socket, Action<Connection> closed)
        {
            _socket = socket;
            _closed = closed;
        }

        public void BeginReceive()
        {
            try
            {
                _socket.BeginReceive(_buffer, 0, _buffer.Length, SocketFlags.None, OnReceive, this);
            }
            catch (ObjectDisposedException)
            {
            }
            catch (SocketException)
            {
                Close();
            }
        }

        private static void OnReceive(IAsyncResult ar)
        {
            Connection self = (Connection)ar.AsyncState;
            int read;
            try
            {
                read = self._socket.EndReceive(ar);
            }
            catch (ObjectDisposedException)
            {
                return;
            }
            catch (SocketException)
            {
                self.Close();
                return;
            }

            if (read <= 0)
            {
                self.Close();
                return;
            }

            byte[] copy = new byte[read];
            Array.Copy(self._buffer, copy, read);
            DataHandler handler = self.Data;
            if (handler != null)
                handler(self, copy);
            self.BeginReceive();
        }

        public void Close()
        {
            if (Interlocked.Exchange(ref _isClosed, 1) == 1)
                return;
            try
            {
                _socket.Shutdown(SocketShutdown.Both);
            }
            catch (SocketException)
            {
            }
            catch (ObjectDisposedException)
            {
            }
            _socket.Close();
            _closed(this);
        }
    }

    public class CallbackServer
    {
        private readonly Socket _listener;
        private readonly List<Connection> _connections = new List<Connection>();

        public CallbackServer(IPEndPoint ep)
        {
            _listener = new Socket(ep.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            _listener.ExclusiveAddressUse = true;
            _listener.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            _listener.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
            try
            {
                _listener.Bind(ep);
                _listener.Listen(100);
            }
            catch
            {
                _listener.Close();
                throw;
            }
        }

        public void Start()
        {
            _listener.BeginAccept(OnAccept, null);
        }

        private void OnAccept(IAsyncResult ar)
        {
            Socket accepted;
            try
            {
                accepted = _listener.EndAccept(ar);
            }
            catch (ObjectDisposedException)
            {
                return;
            }
            catch (SocketException)
            {
                Start();
                return;
            }
            Connection c = new Connection(accepted, Remove);
            lock (_connections)
                _connections.Add(c);
            c.BeginReceive();
            Start();
        }

        private void Remove(Connection c)
        {
            lock (_connections)
                _connections.Remove(c);
        }

        public void Stop()
        {
            _listener.Close();
            Connection[] all;
            lock (_connections)
                all = _connections.ToArray();
            foreach (Connection c in all)
                c.Close();
        }
    }
}
