// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Telemetry;

internal sealed class AnyOf(IPEndPoint[] collectors) : IDisposable
{
    private Socket? _socket;

    public bool Connect()
    {
        if (_socket != null)
            return true;
        foreach (IPEndPoint collector in collectors)
        {
            _socket = new Socket(collector.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                _socket.Connect(collector);
                return true;
            }
            catch (SocketException)
            {
                _socket.Dispose();
                _socket = null;
            }
        }

        return false;
    }

    public void Dispose() => _socket?.Dispose();
}
