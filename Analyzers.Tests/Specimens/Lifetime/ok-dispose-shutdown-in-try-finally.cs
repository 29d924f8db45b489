// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

public sealed class Peer(Socket socket) : IDisposable
{
    private readonly Socket _socket = socket;

    public void Dispose()
    {
        try
        {
            _socket.Shutdown(SocketShutdown.Both);
        }
        finally
        {
            _socket.Dispose();
        }
    }
}
