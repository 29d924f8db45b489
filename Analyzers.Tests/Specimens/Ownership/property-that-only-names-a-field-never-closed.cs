// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Gateway(string host) : IDisposable
{
    private TcpClient? _client; //~ TCP1004

    private TcpClient? Client
    {
        get { return _client; }
        set { _client = value; }
    }

    public void Connect()
    {
        if (Client == null)
            Client = new TcpClient(host, 4100);
    }

    public void Page(byte number) => Client?.GetStream().WriteByte(number);

    public void Dispose()
    {
    }
}
