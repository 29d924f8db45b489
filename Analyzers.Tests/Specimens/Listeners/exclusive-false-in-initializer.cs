// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed class UpdateFeed : IDisposable
{
    private readonly TcpListener _listener;

    public UpdateFeed()
    {
        _listener = new TcpListener(IPAddress.Any, 7071)
        {
            ExclusiveAddressUse = false, //~ TCP3003
        };
        _listener.Start();
    }

    public Task<Socket> AcceptAsync() => _listener.AcceptSocketAsync();

    public void Dispose() => _listener.Stop();
}
