// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

internal sealed class SessionClient(EndPoint server) : IDisposable
{
    private Socket? _socket;

    public bool TryConnect()
    {
        _socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1005
        try
        {
            _socket.Connect(server);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public void Dispose() => _socket?.Dispose();
}
