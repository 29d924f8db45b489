using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Saea
{
    public sealed class SaeaServer : IDisposable
    {
        private readonly Socket _listener;
        private readonly SocketAsyncEventArgs _accept = new SocketAsyncEventArgs();
        private readonly ConcurrentDictionary<long, Socket> _open = new ConcurrentDictionary<long, Socket>();
        private long _next;
        private volatile bool _stopped;

        public SaeaServer()
        {
            _listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            _listener.DualMode = true;
            _listener.ExclusiveAddressUse = true;
            _listener.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            _listener.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 120);
            _accept.Completed += (s, e) => Accepted(e);
        }

        public void Start(int port)
        {
            _listener.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            _listener.Listen(1000);
            Next();
        }

        private void Next()
        {
            while (!_stopped)
            {
                _accept.AcceptSocket = null;
                if (_listener.AcceptAsync(_accept))
                    return;
                Take(_accept);
            }
        }

        private void Accepted(SocketAsyncEventArgs e)
        {
            Take(e);
            Next();
        }

        private void Take(SocketAsyncEventArgs e)
        {
            if (e.SocketError != SocketError.Success)
                return;
            Socket peer = e.AcceptSocket!;
            long id = Interlocked.Increment(ref _next);
            _open[id] = peer;
            var read = new SocketAsyncEventArgs { UserToken = id };
            read.SetBuffer(new byte[4096], 0, 4096);
            read.Completed += (s, a) => Received(a);
            if (!peer.ReceiveAsync(read))
                Received(read);
        }

        private void Received(SocketAsyncEventArgs e)
        {
            long id = (long)e.UserToken!;
            if (!_open.TryGetValue(id, out Socket? peer))
                return;
            do
            {
                if (e.SocketError != SocketError.Success || e.BytesTransferred == 0)
                {
                    Drop(id);
                    e.Dispose();
                    return;
                }
                Console.WriteLine("{0}: {1} bytes", id, e.BytesTransferred);
            }
            while (!peer.ReceiveAsync(e));
        }

        private void Drop(long id)
        {
            if (_open.TryRemove(id, out Socket? peer))
                peer.Dispose();
        }

        public void Dispose()
        {
            _stopped = true;
            _listener.Dispose();
            foreach (long id in _open.Keys)
                Drop(id);
            _accept.Dispose();
        }
    }
}
