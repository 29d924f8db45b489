// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class RadarServer : IDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public void Open()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Any, 40100));
        _listener.Listen();
    }

    public void Dispose() => _listener.Dispose();
}
