// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Threading;

public static class ListenerExtensions
{
    public static async IAsyncEnumerable<Socket> AcceptAllAsync(this Socket listener, [EnumeratorCancellation] CancellationToken token = default)
    {
        while (!token.IsCancellationRequested)
            yield return await listener.AcceptAsync(token);
    }
}
