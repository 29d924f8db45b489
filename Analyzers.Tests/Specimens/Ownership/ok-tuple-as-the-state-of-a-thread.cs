using System.Net;
using System.Net.Sockets;

// A tuple is what the thread is started with; its loop takes the socket out of it and closes it.
public sealed class TupleServer
{
    private readonly TcpListener _listener = new(IPAddress.Any, 0);

    public void Run()
    {
        _listener.Start(64);
        try
        {
            while (true)
            {
                var socket = _listener.AcceptSocket();
                new Thread(Serve) { IsBackground = true }.Start((this, socket));
            }
        }
        finally
        {
            _listener.Stop();
        }
    }

    private static void Serve(object? state)
    {
        var (server, socket) = ((TupleServer, Socket))state!;
        try
        {
            Console.WriteLine(server);
            socket.ReceiveTimeout = 5000;
            var buffer = new byte[64];
            while (socket.Receive(buffer) > 0)
                Console.WriteLine(buffer[0]);
        }
        finally
        {
            socket.Dispose();
        }
    }
}

public sealed class TuplePeer
{
    public TuplePeer(string name, Socket socket)
    {
        Name = name;
        new Thread(Loop) { IsBackground = true }.Start((name, socket));
    }

    public string Name { get; }

    private void Loop(object? state)
    {
        var (name, socket) = ((string, Socket))state!;
        using (socket)
        {
            Console.WriteLine(name);
            socket.ReceiveTimeout = 5000;
            var buffer = new byte[64];
            while (socket.Receive(buffer) > 0)
                Console.WriteLine(buffer[0]);
        }
    }
}

public sealed class TupleArrival
{
    private readonly Socket _socket;

    private TupleArrival(Socket socket) => _socket = socket;

    public static TupleArrival Of(TcpListener listener) => new TupleArrival(listener.AcceptSocket());

    public void Invoke(List<TuplePeer> peers) => Join(peers, _socket);

    private static void Join(List<TuplePeer> peers, Socket socket)
    {
        var peer = new TuplePeer("peer", socket);
        peers.Add(peer);
    }
}
