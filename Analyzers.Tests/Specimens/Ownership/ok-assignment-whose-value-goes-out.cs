// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Lines(string host)
{
    private TcpClient? _spare;
    private TcpClient? _main;
    private TcpClient? _second;

    public TcpClient Spare() => _spare ??= new TcpClient(host, 4100);

    public void Open()
    {
        if (_main == null)
            _main = _second = new TcpClient(host, 4100);
    }

    public void Close() => _main?.Close();
}
