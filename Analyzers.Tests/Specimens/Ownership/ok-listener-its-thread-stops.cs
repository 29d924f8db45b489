using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

// The list is for the ports; each listener is stopped by the thread that accepts from it.
public sealed class GameServer
{
    private readonly List<TcpListener> _listeners = new();
    private readonly BlockingCollection<Socket> _arrived = new();
    private volatile bool _waiting = true;

    public GameServer(IEnumerable<IPEndPoint> endpoints)
    {
        foreach (var endpoint in endpoints)
        {
            var listener = new TcpListener(endpoint);
            listener.ExclusiveAddressUse = true;
            try
            {
                listener.Start();
                _listeners.Add(listener);
                new Thread(() =>
                {
                    while (true)
                    {
                        if (!_waiting)
                        {
                            listener.Stop();
                            return;
                        }

                        if (listener.Server.Poll(1_000_000, SelectMode.SelectRead))
                        {
                            try
                            {
                                _arrived.Add(listener.AcceptSocket());
                            }
                            catch (SocketException)
                            {
                            }
                        }
                    }
                })
                { Name = $"Listener ({listener.LocalEndpoint})", IsBackground = true }.Start();
            }
            catch (SocketException e)
            {
                Console.WriteLine(e.Message);
            }
        }
    }

    public void Begin()
    {
        _waiting = false;
        while (_arrived.TryTake(out var client))
            client.Dispose();
    }

    public IEnumerable<EndPoint> Ports() => _listeners.Select(l => l.LocalEndpoint);
}
