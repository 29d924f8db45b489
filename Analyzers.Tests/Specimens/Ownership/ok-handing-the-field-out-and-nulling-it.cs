// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Scada;

internal sealed class Dialer(string host) : IDisposable
{
    private TcpClient? _client;

    public void Dial()
    {
        if (_client == null)
            _client = new TcpClient(host, 44818);
    }

    public TcpClient? Take()
    {
        TcpClient? taken = _client;
        _client = null;
        return taken;
    }

    public void Dispose() => _client?.Dispose();
}
