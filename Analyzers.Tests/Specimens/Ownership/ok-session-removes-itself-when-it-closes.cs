// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace Broker;

internal sealed class BrokerSession(TcpClient client, Action<BrokerSession> closed)
{
    public async Task RunAsync()
    {
        try
        {
            var buffer = new byte[512];
            while (await client.GetStream().ReadAsync(buffer) > 0)
                await client.GetStream().WriteAsync("+\n"u8.ToArray());
        }
        finally
        {
            client.Dispose();
            closed(this);
        }
    }
}

internal sealed class Dispatcher(TcpListener listener)
{
    private readonly ConcurrentDictionary<BrokerSession, bool> _sessions = new();

    public void AcceptOne()
    {
        var session = new BrokerSession(listener.AcceptTcpClient(), s => _sessions.TryRemove(s, out _));
        _sessions[session] = true;
        _ = session.RunAsync();
    }

    public int Count => _sessions.Count;
}
