// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

public class Peer
{
    private Socket? _socket;

    public Peer(Socket socket) => _socket = socket;

    public virtual void Close()
    {
        if (_socket is null)
            return;
        try
        {
            _socket.Shutdown(SocketShutdown.Both); //~ TCP1009
            _socket.Close();
        }
        catch (SocketException e)
        {
            Console.WriteLine(e.SocketErrorCode);
        }
        finally
        {
            _socket = null; // one defect, told once
        }
    }
}

public class Dialer
{
    private Socket? _socket;

    public void Dial(IPEndPoint target)
    {
        Close();
        _socket = new Socket(target.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        _socket.Connect(target);
    }

    public void Close() // nothing closes it here at all
    {
        try
        {
            _socket?.Shutdown(SocketShutdown.Both);
        }
        catch (SocketException)
        {
        }

        _socket = null; //~ TCP1005
    }

    public void Abort() => _socket?.Close(0);
}
