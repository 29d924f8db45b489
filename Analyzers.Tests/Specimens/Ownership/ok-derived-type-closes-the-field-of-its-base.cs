// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Broker;

internal abstract class Endpoint
{
    private protected readonly Socket Transport = new(SocketType.Stream, ProtocolType.Tcp);

    public void Connect(EndPoint broker) => Transport.Connect(broker);
}

internal sealed class PublishingEndpoint : Endpoint, IDisposable
{
    public void Publish(byte[] packet) => Transport.Send(packet);

    public void Dispose() => Transport.Dispose();
}
