// rules: TCP1008
using System.Net.Sockets;

sealed class Lobby : IDisposable
{
    private readonly Queue<TcpClient> _waiting = new();

    public void Enter(TcpListener door) => _waiting.Enqueue(door.AcceptTcpClient());

    public void SkipFirst()
    {
        if (_waiting.Count > 100)
            _waiting.Dequeue(); //~ TCP1008
    }

    public void Dispose()
    {
        while (_waiting.TryDequeue(out var client))
            client.Dispose();
    }
}
