// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
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
        var socket = new Socket(upstream.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.BeginConnect(upstream, OnConnected, socket);
        }
        catch (SocketException)
        {
            socket.Dispose();
        }
    }

    private void OnConnected(IAsyncResult result)
    {
        var socket = (Socket)result.AsyncState!;
        if (_stopped)
        {
            socket.Dispose();
            return;
        }

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
