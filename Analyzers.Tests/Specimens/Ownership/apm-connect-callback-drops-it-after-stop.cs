// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace LegacyGateway;

internal sealed class UpstreamConnector : IDisposable
{
    private readonly ConcurrentBag<Socket> _ready = new();
    private volatile bool _stopped;

    public void Connect(IPEndPoint upstream)
    {
        var socket = new Socket(upstream.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1002
        socket.BeginConnect(upstream, OnConnected, socket);
    }

    private void OnConnected(IAsyncResult result)
    {
        if (_stopped)
            return;

        var socket = (Socket)result.AsyncState!;
        try
        {
            socket.EndConnect(result);
        }
        catch (SocketException)
        {
            socket.Dispose();
            return;
        }

        _ready.Add(socket);
    }

    public void Dispose()
    {
        _stopped = true;
        while (_ready.TryTake(out Socket? socket))
            socket.Dispose();
    }
}
