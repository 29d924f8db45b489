// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

public sealed class Attached : IDisposable
{
    private Socket? _socket;

    public void Attach(Socket socket) => _socket = socket;

    public void Dispose()
    {
        _socket?.Shutdown(SocketShutdown.Both); //~ TCP1009
        _socket?.Close();
        _socket = null;
    }

    public void Detach()
    {
        try
        {
            _socket?.Shutdown(SocketShutdown.Both);
        }
        finally
        {
            _socket?.Close();
        }
    }
}
