// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace EchoService;

internal interface IConnectionHandler
{
    void Handle(TcpClient client);
}

internal sealed class GreetingHandler : IConnectionHandler
{
    public void Handle(TcpClient client)
    {
        using (client)
            client.GetStream().Write("hello\r\n"u8);
    }
}

internal sealed class WaitingRoom : IConnectionHandler, IDisposable
{
    private readonly ConcurrentBag<TcpClient> _waiting = new();

    public void Handle(TcpClient client) => _waiting.Add(client);

    public void Dispose()
    {
        while (_waiting.TryTake(out TcpClient? client))
            client.Dispose();
    }
}

internal sealed class Acceptor(IConnectionHandler handler)
{
    public void AcceptOne(TcpListener listener)
    {
        TcpClient client = listener.AcceptTcpClient();
        handler.Handle(client);
    }
}
