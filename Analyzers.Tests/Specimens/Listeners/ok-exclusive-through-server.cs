// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net.Sockets;

sealed class DebugAdapter : IDisposable
{
    private readonly TcpListener _listener;

    public DebugAdapter()
    {
        _listener = TcpListener.Create(4711);
        _listener.Server.ExclusiveAddressUse = true;
        _listener.Start();
    }

    public Task<TcpClient> AcceptAsync() => _listener.AcceptTcpClientAsync();

    public void Dispose() => _listener.Stop();
}
