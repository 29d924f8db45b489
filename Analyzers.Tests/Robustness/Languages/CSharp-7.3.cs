using System;
using System.Net.Sockets;

public static class Closing
{
    public static bool Close<T>(T connection) where T : class, IDisposable
    {
        connection.Dispose();
        return true;
    }

    public static unsafe bool Same<T>(T value) where T : unmanaged => (1, value.GetHashCode()) == (1, sizeof(T));

    public static void Swap(ref Socket a, ref Socket b)
    {
        ref var first = ref a;
        var kept = first;
        first = ref b;
        a = first;
        b = kept;
    }

    public static void Run()
    {
        var one = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            Swap(ref one, ref other);
        }
        finally
        {
            Close(one);
            Close(other);
        }
    }
}
