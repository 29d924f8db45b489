// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Relay;

internal sealed class UpstreamDialer(string host)
{
    public Stream OpenStream()
    {
        Socket upstream = OpenPreferred();
        return new NetworkStream(upstream, ownsSocket: true);
    }

    private Socket OpenPreferred() => Open(6379);

    private Socket Open(int port)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(host, port);
        }
        catch (SocketException)
        {
            socket.Dispose();
            throw;
        }

        return socket;
    }
}
