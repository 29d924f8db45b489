// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Proxy;

internal sealed class Upstream(string host) : IDisposable
{
    private readonly TcpClient _client = new(host, 8443);

    public void Forward(byte[] request) => _client.GetStream().Write(request);

    void IDisposable.Dispose() => ((IDisposable)_client).Dispose();
}
