// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Scada;

internal sealed class Watchdog : IDisposable
{
    private readonly EndPoint _plc;
    private readonly Timer _timer;
    private Socket? _socket;

    public Watchdog(EndPoint plc)
    {
        _plc = plc;
        _timer = new Timer(OnTick, null, 0, 5000);
    }

    private void OnTick(object? state)
    {
        if (_socket is { } old)
            old.Dispose();
        _socket = new Socket(_plc.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        _socket.Connect(_plc);
        _socket.Send([0x55]);
    }

    public void Dispose()
    {
        _timer.Dispose();
        _socket?.Dispose();
    }
}
