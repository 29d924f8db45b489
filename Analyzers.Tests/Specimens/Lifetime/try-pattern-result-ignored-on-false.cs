// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Collections.Concurrent;
using System.Net.Sockets;

class NickServer(ConcurrentDictionary<string, TcpClient> byNick)
{
    public bool Join(TcpListener listener, IDictionary<string, string> aliases, string nick)
    {
        var client = listener.AcceptTcpClient(); //~ TCP1002
        if (!aliases.TryGetValue(nick, out var full))
            return false;
        byNick[full + Guid.NewGuid()] = client;
        return true;
    }
}
