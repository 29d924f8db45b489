// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Uplink
{
    private readonly Socket _link; //~ TCP1004

    public Uplink(EndPoint hub)
    {
        _link = new Socket(SocketType.Stream, ProtocolType.Tcp);
        _link.BeginConnect(hub, OnConnected, _link);
    }

    public void Disconnect() => _link.Shutdown(SocketShutdown.Both);

    private static void OnConnected(IAsyncResult result)
    {
        var link = (Socket)result.AsyncState!;
        link.EndConnect(result);
        link.NoDelay = true;
    }
}
