// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed class SessionServer : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);

    public void Open()
    {
        _socket.DualMode = true;
        _socket.NoDelay = true;
        _socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        _socket.Bind(new IPEndPoint(IPAddress.IPv6Any, 5223)); //~ TCP3004
        _socket.Listen(512);
    }

    public Socket Accept() => _socket.Accept();

    public void Dispose() => _socket.Dispose();
}
