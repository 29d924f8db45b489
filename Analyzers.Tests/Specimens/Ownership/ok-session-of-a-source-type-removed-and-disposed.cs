// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace Broker;

internal sealed class BrokerSession : IDisposable
{
    private readonly TcpClient _client;

    public BrokerSession(TcpClient client) => _client = client;

    public void Deliver(byte[] message) => _client.GetStream().Write(message);

    public void Dispose() => _client.Dispose();
}

internal sealed class Dispatcher(TcpListener listener) : IDisposable
{
    private readonly ConcurrentDictionary<Guid, BrokerSession> _sessions = new();

    public Guid AcceptOne()
    {
        Guid id = Guid.NewGuid();
        _sessions[id] = new BrokerSession(listener.AcceptTcpClient());
        return id;
    }

    public void Unsubscribe(Guid id)
    {
        if (_sessions.TryRemove(id, out BrokerSession? session))
            session.Dispose();
    }

    public void Dispose()
    {
        foreach (Guid id in _sessions.Keys)
            Unsubscribe(id);
    }
}
