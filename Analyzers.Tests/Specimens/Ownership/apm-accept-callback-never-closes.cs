// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace LegacyGateway;

internal sealed class BannerServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Any, 2323);

    public void Start()
    {
        _listener.Start();
        _listener.BeginAcceptTcpClient(OnAccepted, null);
    }

    private void OnAccepted(IAsyncResult result)
    {
        TcpClient client = _listener.EndAcceptTcpClient(result); //~ TCP1001
        client.GetStream().Write("login: "u8);
        _listener.BeginAcceptTcpClient(OnAccepted, null);
    }

    public void Dispose() => _listener.Stop();
}
