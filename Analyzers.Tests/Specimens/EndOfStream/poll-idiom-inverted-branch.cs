// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

sealed class TraceSender : IDisposable
{
    private Socket _socket = Open();

    private static Socket Open()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect("127.0.0.1", 6831);
        return socket;
    }

    public void Send(byte[] span)
    {
        if (_socket.Poll(0, SelectMode.SelectRead) && _socket.Available == 0) //~ TCP2003
        {
            _socket.Send(span);
        }
        else
        {
            _socket.Close();
            _socket = Open();
            _socket.Send(span);
        }
    }

    public void Dispose() => _socket.Dispose();
}
