// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Telemetry;

internal abstract class SocketOwner : IDisposable
{
    private protected Socket? Current;

    public void Dispose() => Current?.Close();
}

internal sealed class TracingUplink(EndPoint collector) : SocketOwner
{
    public void Reconnect()
    {
        Current = new Socket(collector.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1005
        Current.Connect(collector);
    }

    public void Send(byte[] span) => Current?.Send(span);
}
