// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// fix: none
using System.Net;
using System.Net.Sockets;

public class FeedServer
{
    private readonly IPAddress _address;
    private readonly int _port;
    private TcpListener _listener;
    private bool _reuse;

    public FeedServer(IPAddress address, int port)
    {
        _address = address;
        _port = port;
        Make();
    }

    public bool Reuse
    {
        get => _reuse;
        set
        {
            if (value == _reuse)
                return;
            _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, value); //~ TCP3002
            _reuse = value;
        }
    }

    public void Start()
    {
        _listener.Start();
    }

    public void Stop() => _listener.Stop();

    public TcpClient Accept() => _listener.AcceptTcpClient();

    private void Make() => _listener = new TcpListener(_address, _port);
}
