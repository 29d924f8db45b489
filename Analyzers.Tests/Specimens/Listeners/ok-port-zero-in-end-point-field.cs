// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed class DataChannel : IDisposable
{
    private static readonly IPEndPoint AnyLocalPort = new(IPAddress.Loopback, 0);
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public int Open()
    {
        _socket.Bind(AnyLocalPort);
        _socket.Listen();
        return ((IPEndPoint)_socket.LocalEndPoint!).Port;
    }

    public Socket Accept() => _socket.Accept();

    public void Dispose() => _socket.Dispose();
}
