// rules: TCP100[1-3]
// fix: none
// A method that opens a connection and returns an object which owns it: who calls it answers for the object.
using System;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

sealed class Relay : IDisposable
{
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

    public static async Task<Relay?> TryConnectAsync(EndPoint end)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(end);
            return new Relay(socket);
        }
        catch (SocketException)
        {
            socket.Close();
            return null;
        }
    }

    public int Send(byte[] data) => _socket.Send(data);

    public void Dispose() => _socket.Dispose();
}

class Caller
{
    public int Lost(EndPoint end, byte[] data)
    {
        var relay = Relay.Connect(end); //~ TCP1001
        return relay.Send(data);
    }

    public async Task<int> LostOnOnePathAsync(EndPoint end, byte[] data)
    {
        var relay = await Relay.TryConnectAsync(end); //~ TCP1002
        if (relay is null || data.Length == 0)
            return 0;
        var sent = relay.Send(data);
        relay.Dispose();
        return sent;
    }
}
