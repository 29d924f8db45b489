// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed class RpcServer : IDisposable
{
    private readonly TcpListener _listener;

    public RpcServer(IPEndPoint endPoint, bool shareAddress)
    {
        _listener = new TcpListener(endPoint);
        _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, shareAddress);
        _listener.Start();
    }

    public Task<TcpClient> AcceptAsync() => _listener.AcceptTcpClientAsync();

    public void Dispose() => _listener.Stop();
}
