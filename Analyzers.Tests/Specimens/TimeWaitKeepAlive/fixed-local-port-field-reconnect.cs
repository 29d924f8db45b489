// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;

sealed class DriveLink : IDisposable
{
    private Socket _socket;

    public void Open(EndPoint drive)
    {
        _socket?.Dispose();
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _socket.Bind(new IPEndPoint(IPAddress.Any, 17185)); //~ TCP4004
        Dial(drive);
    }

    private void Dial(EndPoint drive) => _socket.Connect(drive);

    public void Dispose() => _socket?.Dispose();
}
