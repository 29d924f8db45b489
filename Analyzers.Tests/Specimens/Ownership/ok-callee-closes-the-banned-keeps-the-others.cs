// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace ChatServer;

internal sealed class Doorman(HashSet<IPAddress> banned) : IDisposable
{
    private readonly ConcurrentDictionary<Guid, TcpClient> _online = new();

    public void AcceptOne(TcpListener listener)
    {
        TcpClient visitor = listener.AcceptTcpClient();
        Admit(visitor);
    }

    private void Admit(TcpClient visitor)
    {
        if (visitor.Client.RemoteEndPoint is IPEndPoint peer && banned.Contains(peer.Address))
        {
            visitor.Close();
            return;
        }

        _online[Guid.NewGuid()] = visitor;
    }

    public void Dispose()
    {
        foreach (TcpClient visitor in _online.Values)
            visitor.Dispose();
    }
}
