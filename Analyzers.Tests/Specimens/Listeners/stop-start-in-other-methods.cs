// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed class PausableServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Any, 8123) { ExclusiveAddressUse = true };

    public PausableServer()
    {
        _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true); //~? TCP3002
        _listener.Start();
    }

    public void Pause() => _listener.Stop();

    public void Resume() => _listener.Start();

    public Task<TcpClient> AcceptAsync() => _listener.AcceptTcpClientAsync();

    public void Dispose() => _listener.Stop();
}
