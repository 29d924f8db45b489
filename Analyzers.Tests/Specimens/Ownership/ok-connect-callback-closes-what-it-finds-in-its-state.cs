// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Probe
{
    private readonly Socket _link;

    public Probe(EndPoint hub)
    {
        _link = new Socket(SocketType.Stream, ProtocolType.Tcp);
        _link.BeginConnect(hub, OnConnected, _link);
    }

    private static void OnConnected(IAsyncResult result)
    {
        var link = (Socket)result.AsyncState!;
        try
        {
            link.EndConnect(result);
        }
        finally
        {
            link.Close();
        }
    }
}
