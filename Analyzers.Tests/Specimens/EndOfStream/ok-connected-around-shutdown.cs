// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class ControlChannel : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

    public void Open(string host) => _socket.Connect(host, 4352);

    public void Send(byte[] command) => _socket.Send(command);

    public void Dispose()
    {
        try
        {
            if (_socket.Connected)
                _socket.Shutdown(SocketShutdown.Both);
        }
        finally
        {
            _socket.Close();
        }
    }
}
