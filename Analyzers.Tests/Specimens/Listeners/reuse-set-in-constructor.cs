// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed class GameServer : IDisposable
{
    private readonly TcpListener _listener;

    public GameServer(int port)
    {
        _listener = TcpListener.Create(port);
        _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true); //~ TCP3003
        _listener.Server.NoDelay = true;
    }

    public void Start()
    {
        _listener.Start();
    }

    public Task<TcpClient> NextPlayerAsync() => _listener.AcceptTcpClientAsync();

    public void Dispose() => _listener.Stop();
}
