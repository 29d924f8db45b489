using System;
using System.Net;
using System.Net.Sockets;

public sealed class DataChannel : IDisposable
{
    private Socket _socket;

    public void Listen(IPAddress address, int port)
    {
        _socket ??= new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        _socket.ExclusiveAddressUse = true;
        _socket.Bind(new IPEndPoint(address, port));
        _socket.Listen(1);
    }

    public void Accept()
    {
        if (_socket != null)
        {
            var before = _socket;
            _socket = _socket.Accept();
            before.Close();
        }
    }

    public IAsyncResult BeginAccept(AsyncCallback callback, object state) => _socket?.BeginAccept(callback, state);

    public void EndAccept(IAsyncResult ar)
    {
        if (_socket != null)
        {
            var before = _socket;
            _socket = _socket.EndAccept(ar);
            before.Close();
        }
    }

    public void Dispose()
    {
        _socket?.Dispose();
        _socket = null;
    }
}
