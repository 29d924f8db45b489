using System.Net;
using System.Net.Sockets;

// The flag is set after the connect only; the one caller closes the socket when that fails, so the next call finds none that is open.
public sealed class Sink : IDisposable
{
    private readonly IPEndPoint _target;
    private Socket? _socket;
    private bool _connected;

    public Sink(IPEndPoint target) => _target = target;

    public void Publish(byte[] line)
    {
        try
        {
            EnsureConnected();
            _socket!.Send(line);
        }
        catch (SocketException e)
        {
            _connected = false;
            _socket?.Close();
            Console.WriteLine(e.SocketErrorCode);
        }
    }

    public void Dispose()
    {
        _socket?.Close();
        _connected = false;
    }

    private void EnsureConnected()
    {
        if (_connected)
            return;
        _socket = new Socket(_target.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        _socket.Connect(_target);
        _connected = true;
    }
}
