// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace ChatServer;

internal sealed class Room(Socket listener) : IDisposable
{
    private readonly List<Socket> _members = new();

    public void AcceptOne()
    {
        Socket member = listener.Accept();
        _members.Add(member);
    }

    public void KickLast()
    {
        if (_members.Count == 0)
            return;
        Socket member = _members[^1];
        member.Send("kicked\r\n"u8);
        _members.Remove(member); //~ TCP1008
    }

    public void Dispose()
    {
        foreach (Socket member in _members)
            member.Dispose();
    }
}
