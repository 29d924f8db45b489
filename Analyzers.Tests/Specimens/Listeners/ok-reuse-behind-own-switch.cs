// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

public sealed class ScoreServer
{
    private readonly TcpListener _listener;
    private readonly bool _reuseAddress;

    public ScoreServer(IPEndPoint endPoint, bool reuseAddress)
    {
        _listener = new TcpListener(endPoint);
        _reuseAddress = reuseAddress;
    }

    public void Start()
    {
        if (_reuseAddress)
        {
            _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        }

        _listener.Start();
    }

    public TcpClient Accept() => _listener.AcceptTcpClient();

    public void Stop() => _listener.Stop();
}
