// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Telemetry;

internal abstract class SocketOwner : IDisposable
{
    protected Socket? Current;

    protected void Disconnect()
    {
        Current?.Close();
        Current = null;
    }

    public void Dispose() => Disconnect();
}

internal sealed class Uplink(EndPoint collector) : SocketOwner
{
    public void Reconnect()
    {
        base.Disconnect();
        Current = new Socket(collector.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        Current.Connect(collector);
    }

    public void Send(byte[] frame) => Current?.Send(frame);
}
