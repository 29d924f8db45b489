// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Broker;

internal sealed class Uplink
{
    private readonly TcpClient _client;

    public Uplink(string host) => _client = new TcpClient(host, 5672);

    public void Publish(byte[] frame) => _client.GetStream().Write(frame);

    public IDisposable Keep() => new Lease(this);

    private sealed class Lease(Uplink owner) : IDisposable
    {
        public void Dispose() => owner._client.Dispose();
    }
}
