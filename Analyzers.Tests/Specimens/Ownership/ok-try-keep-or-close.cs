// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Presence;

internal sealed class Waiters : IDisposable
{
    private readonly List<TcpClient> _waiting = new();

    public bool TryKeep(TcpClient client)
    {
        lock (_waiting)
        {
            if (_waiting.Count >= 100)
                return false;
            _waiting.Add(client);
            return true;
        }
    }

    public void Dispose()
    {
        foreach (TcpClient client in _waiting)
            client.Dispose();
    }
}

internal sealed class Door(Waiters waiters)
{
    public void AcceptOne(TcpListener listener)
    {
        TcpClient client = listener.AcceptTcpClient();
        if (!waiters.TryKeep(client))
            client.Close();
    }
}
