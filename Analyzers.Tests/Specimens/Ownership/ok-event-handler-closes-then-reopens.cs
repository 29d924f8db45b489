// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Presence;

internal sealed class RoamingClient : IDisposable
{
    private readonly string _host;
    private TcpClient _client;

    public RoamingClient(string host)
    {
        _host = host;
        _client = new TcpClient(host, 5222);
        NetworkChange.NetworkAddressChanged += OnAddressChanged;
    }

    private void OnAddressChanged(object? sender, EventArgs e)
    {
        _client.Dispose();
        _client = new TcpClient(_host, 5222);
    }

    public void Send(byte[] stanza) => _client.GetStream().Write(stanza);

    public void Dispose()
    {
        NetworkChange.NetworkAddressChanged -= OnAddressChanged;
        _client.Dispose();
    }
}
