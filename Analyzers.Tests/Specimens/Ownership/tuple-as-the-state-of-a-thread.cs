using System.Net;
using System.Net.Sockets;

// A tuple is what the thread is started with; its loop takes the socket out of it and leaves it open.
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
                var socket = _listener.AcceptSocket(); //~? TCP1001
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
        Console.WriteLine(server);
        socket.ReceiveTimeout = 5000;
        var buffer = new byte[64];
        if (socket.Receive(buffer) > 0)
            Console.WriteLine(buffer[0]);
    }
}
