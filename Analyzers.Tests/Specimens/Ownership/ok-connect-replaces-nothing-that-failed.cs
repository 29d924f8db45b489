// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

internal sealed class SessionClient(EndPoint server) : IDisposable
{
    private Socket? _socket;

    public void Connect()
    {
        _socket = Open();
        _socket.NoDelay = true;
    }

    public void Reconnect()
    {
        _socket?.Dispose();
        Connect();
    }

    public void Dispose() => _socket?.Dispose();

    private Socket Open()
    {
        var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(server);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
