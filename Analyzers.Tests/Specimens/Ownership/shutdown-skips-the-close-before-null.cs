// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

internal sealed class Line
{
    private Socket? _socket;

    public void Open(string host, int port)
    {
        if (_socket != null)
            return;
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _socket.Connect(host, port);
    }

    public void Close()
    {
        if (_socket != null)
        {
            try
            {
                _socket.Shutdown(SocketShutdown.Both); //~ TCP1009
                _socket.Close();
            }
            catch (SocketException)
            {
            }
            finally
            {
                _socket = null;
            }
        }
    }
}
