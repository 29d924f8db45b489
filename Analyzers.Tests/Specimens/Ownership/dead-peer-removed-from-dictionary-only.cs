// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace ChatServer;

internal sealed class Room(TcpListener listener) : IDisposable
{
    private readonly ConcurrentDictionary<Guid, TcpClient> _members = new();

    public void AcceptOne()
    {
        TcpClient member = listener.AcceptTcpClient();
        _members[Guid.NewGuid()] = member;
    }

    public void Say(byte[] line)
    {
        foreach ((Guid id, TcpClient member) in _members)
        {
            try
            {
                member.GetStream().Write(line);
            }
            catch (IOException)
            {
                _members.TryRemove(id, out _); //~ TCP1008
            }
        }
    }

    public void Dispose()
    {
        foreach (TcpClient member in _members.Values)
            member.Dispose();
    }
}
