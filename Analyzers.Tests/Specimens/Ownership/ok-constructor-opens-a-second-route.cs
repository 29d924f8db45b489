// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Proxy;

internal sealed class Route : IDisposable
{
    private readonly TcpClient _upstream;

    public Route(string primary, string standby)
    {
        try
        {
            _upstream = new TcpClient(primary, 8080);
        }
        catch (SocketException)
        {
            _upstream = new TcpClient(standby, 8080);
        }
    }

    public void Forward(byte[] request) => _upstream.GetStream().Write(request);

    public void Dispose() => _upstream.Dispose();
}
