// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Collections.Concurrent;
using System.Net.Sockets;

namespace MarketData;

internal sealed class TickFanout(Socket listener)
{
    private readonly ConcurrentDictionary<long, Socket> _subscribers = new();
    private long _next;

    public void AcceptOne()
    {
        Socket subscriber = listener.Accept();
        _subscribers.TryAdd(Interlocked.Increment(ref _next), subscriber);
    }

    public void Publish(byte[] tick)
    {
        foreach (Socket subscriber in _subscribers.Values)
            subscriber.Send(tick);
    }

    public void Stop()
    {
        foreach (long id in _subscribers.Keys.ToArray())
        {
            if (_subscribers.TryRemove(id, out Socket? subscriber))
                subscriber.Close();
        }
    }
}
