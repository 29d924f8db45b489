// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Proxy;

internal sealed class Upstream : IDisposable
{
    private readonly List<IDisposable> _owned = new();
    private readonly TcpClient _client;

    public Upstream(string host)
    {
        _client = new TcpClient(host, 8443);
        _owned.Add(_client);
    }

    public void Forward(byte[] request) => _client.GetStream().Write(request);

    public void Dispose() => _owned.ForEach(o => o.Dispose());
}
