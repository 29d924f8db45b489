// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed class WebSocketGateway : IDisposable
{
    private readonly Socket _listener;

    public WebSocketGateway()
    {
        _listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.IP);
        _listener.Bind(new IPEndPoint(IPAddress.Any, 8181)); //~ TCP3001
        _listener.Listen(128);
    }

    public Socket Accept() => _listener.Accept();

    public void Dispose() => _listener.Dispose();
}
