// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Scada;

internal sealed class TagWriter(string host) : IDisposable
{
    private TcpClient? _client;

    public bool Write(byte[] tag)
    {
        _client ??= new TcpClient(host, 44818);
        try
        {
            _client.GetStream().Write(tag);
            return true;
        }
        catch (IOException)
        {
            _client = null; //~ TCP1005
            return false;
        }
    }

    public void Dispose() => _client?.Dispose();
}
