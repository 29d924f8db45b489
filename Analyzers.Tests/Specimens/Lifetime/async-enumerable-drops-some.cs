// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

public static class Streams
{
    public static async IAsyncEnumerable<Socket> AcceptAllAsync(Socket listener, Predicate<EndPoint?> mayEnter, [EnumeratorCancellation] CancellationToken token = default)
    {
        while (true)
        {
            var s = await listener.AcceptAsync(token); //~ TCP1002
            if (mayEnter(s.RemoteEndPoint))
                yield return s;
        }
    }
}
