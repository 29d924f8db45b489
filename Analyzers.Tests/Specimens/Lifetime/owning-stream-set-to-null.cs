using System;
using System.Net.Sockets;

public sealed class Link : IDisposable
{
    private NetworkStream _plain;
    private IDisposable _other;

    public Link(string host, int port)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(host, port);
            _plain = new NetworkStream(socket, true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public void Use(IDisposable other) => _other = other;

    public void Write(byte[] message) => _plain.Write(message, 0, message.Length);

    public void Dispose()
    {
        if (_other != null)
            _other.Dispose();
        else
            _plain?.Dispose();
        _other = null;
        _plain = null; //~ TCP1005
    }
}
