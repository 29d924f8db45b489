// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

public class FeedServer
{
    private readonly TcpListener _listener;
    private bool _reuse;

    public FeedServer(IPAddress address, int port) => _listener = new TcpListener(address, port);

    public bool Reuse
    {
        get => _reuse;
        set => _reuse = value;
    }

    public void Start()
    {
        _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, _reuse);
        _listener.Start();
    }

    public void Stop() => _listener.Stop();

    public TcpClient Accept() => _listener.AcceptTcpClient();
}
