// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Presence;

internal sealed class Hub : IDisposable
{
    private readonly List<Socket> _subscribers = new(); //~ TCP1004
    private readonly Timer _beat;

    public Hub() => _beat = new Timer(_ => Publish("beat\n"u8.ToArray()), null, 1000, 1000);

    public void Subscribe(Socket subscriber)
    {
        lock (_subscribers)
            _subscribers.Add(subscriber);
    }

    private void Publish(byte[] message)
    {
        lock (_subscribers)
        {
            foreach (Socket subscriber in _subscribers)
                subscriber.Send(message);
        }
    }

    public void Dispose()
    {
        _beat.Dispose();
    }
}

internal sealed class Acceptor(Hub hub)
{
    public void AcceptOne(Socket listener)
    {
        Socket subscriber = listener.Accept();
        subscriber.NoDelay = true;
        hub.Subscribe(subscriber);
    }
}
