// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Relay;

internal sealed class UpstreamPinger(string host)
{
    public bool Ping()
    {
        Socket upstream = OpenPreferred(); //~ TCP1001
        return upstream.Send("PING\r\n"u8) > 0;
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
