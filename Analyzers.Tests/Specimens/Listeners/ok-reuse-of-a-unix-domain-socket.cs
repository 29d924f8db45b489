// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

public sealed class QueryServer : IDisposable
{
    private readonly EndPoint _endPoint;
    private readonly Socket _socket;

    public QueryServer(EndPoint endPoint)
    {
        _endPoint = endPoint;
        if (endPoint is UnixDomainSocketEndPoint)
        {
            _socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            _socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        }
        else
        {
            _socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            _socket.ExclusiveAddressUse = true;
        }
    }

    public void Start()
    {
        _socket.Bind(_endPoint);
        _socket.Listen(512);
    }

    public Socket Accept() => _socket.Accept();

    public void Dispose() => _socket.Dispose();
}
