// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace MarketData;

internal sealed class TickFanout(Socket listener) : IDisposable
{
    private readonly ConcurrentDictionary<long, Socket> _subscribers = new(); //~ TCP1004
    private readonly ManualResetEventSlim _open = new(true);
    private long _next;

    public void AcceptOne()
    {
        _open.Wait();
        Socket subscriber = listener.Accept();
        _subscribers.TryAdd(Interlocked.Increment(ref _next), subscriber);
    }

    public void Publish(byte[] tick)
    {
        foreach (Socket subscriber in _subscribers.Values)
            subscriber.Send(tick);
    }

    public void Dispose() => _open.Dispose();
}
