// rules: TCP100[1-3]
// Whoever gets the object closes it, keeps it or hands it on; and a factory that keeps what it returns answers for it itself.
using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Sockets;

sealed class Relay : IDisposable
{
    private static readonly List<Relay> s_all = new List<Relay>();

    private readonly Socket _socket;

    private Relay(Socket socket) => _socket = socket;

    public static Relay Connect(EndPoint end)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(end);
            return new Relay(socket);
        }
        catch
        {
            socket.Close();
            throw;
        }
    }

    public static Relay Rent(EndPoint end)
    {
        var relay = Connect(end);
        s_all.Add(relay);
        return relay;
    }

    public int Send(byte[] data) => _socket.Send(data);

    public void Dispose() => _socket.Dispose();
}

class Caller
{
    private readonly Queue<Relay> _relays = new Queue<Relay>();

    public int Used(EndPoint end, byte[] data)
    {
        using var relay = Relay.Connect(end);
        return relay.Send(data);
    }

    public void Kept(EndPoint end) => _relays.Enqueue(Relay.Connect(end));

    public Relay Returned(EndPoint end, byte[] data)
    {
        var relay = Relay.Connect(end);
        _ = data.Length;
        return relay;
    }

    public int Rented(EndPoint end, byte[] data) => Relay.Rent(end).Send(data);

    public void HandedOn(EndPoint end, Action<Relay> next)
    {
        var relay = Relay.Connect(end);
        next(relay);
    }

    public void ClosedByHelper(EndPoint end) => Quit(Relay.Connect(end));

    private static void Quit(Relay relay) => relay.Dispose();
}
