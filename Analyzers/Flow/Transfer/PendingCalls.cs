using System.Collections.Generic;
using TcpLint.Sockets;

namespace TcpLint.Flow;

/// <summary>
/// The operations whose tasks are known in values, each by a number. A function can hand such a task to its caller, so a number means the same
/// in every body of the compilation. Safe under concurrency.
/// </summary>
internal sealed class PendingCalls
{
    private readonly List<SocketMember> _members = new();

    public SocketMember this[int number]
    {
        get
        {
            lock (_members)
                return _members[number];
        }
    }

    public int Of(SocketMember member)
    {
        lock (_members)
        {
            var number = _members.IndexOf(member);
            if (number >= 0)
                return number;
            _members.Add(member);
            return _members.Count - 1;
        }
    }
}
