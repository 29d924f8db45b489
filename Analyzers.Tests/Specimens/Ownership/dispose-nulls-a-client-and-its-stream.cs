// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Pager;

internal sealed class Beeper(string host) : IDisposable
{
    private TcpClient? _client;
    private NetworkStream? _stream;

    public void Open()
    {
        if (_client != null)
            return;
        _client = new TcpClient(host, 4100);
        _stream = _client.GetStream();
    }

    public void Beep() => _stream?.WriteByte(7);

    public void HangUp() => _client?.Close();

    public void Dispose()
    {
        _client = null; //~ TCP1005
        _stream = null;
    }
}
