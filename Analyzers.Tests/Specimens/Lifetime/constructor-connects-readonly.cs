using System;
using System.Net.Sockets;

public sealed class Fixture : IDisposable
{
    private readonly Socket _socket;

    public Fixture()
    {
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP1003
        _socket.Connect("www.example.com", 80);
    }

    public void Dispose()
    {
        _socket.Dispose();
        GC.SuppressFinalize(this);
    }
}
