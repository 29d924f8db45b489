// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed class BrokerListener : IDisposable
{
    private readonly Socket _socket;

    public BrokerListener()
    {
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true); //~ TCP3003
    }

    public void Open()
    {
        _socket.Bind(new IPEndPoint(IPAddress.Any, 1883));
        _socket.Listen(256);
    }

    public Socket Accept() => _socket.Accept();

    public void Dispose() => _socket.Dispose();
}
