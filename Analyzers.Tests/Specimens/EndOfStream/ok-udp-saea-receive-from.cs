// rules: TCP2001,TCP2002,TCP2003
using System.Net;
using System.Net.Sockets;

sealed class DiscoveryResponder
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
    private long _received;

    public void Start()
    {
        _socket.Bind(new IPEndPoint(IPAddress.Any, 1900));
        var args = new SocketAsyncEventArgs { RemoteEndPoint = new IPEndPoint(IPAddress.Any, 0) };
        args.SetBuffer(new byte[1500], 0, 1500);
        args.Completed += OnDatagram;
        if (!_socket.ReceiveFromAsync(args))
            OnDatagram(null, args);
    }

    private void OnDatagram(object? sender, SocketAsyncEventArgs e)
    {
        if (e.SocketError != SocketError.Success)
            return;
        _received += e.BytesTransferred;
        if (!_socket.ReceiveFromAsync(e))
            OnDatagram(null, e);
    }

    public void Stop() => _socket.Close();
}
