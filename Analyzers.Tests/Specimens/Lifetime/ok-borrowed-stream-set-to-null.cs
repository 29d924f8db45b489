using System;
using System.IO;
using System.Net.Sockets;

public sealed class Link : IDisposable
{
    private Socket _socket;
    private NetworkStream _plain;
    private IDisposable _other;

    public void Open(string host, int port)
    {
        Dispose();
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        _socket.Connect(host, port);
        _plain = new NetworkStream(_socket);
        _plain.ReadTimeout = 1000;
    }

    public void Use(IDisposable other) => _other = other;

    public int Read(byte[] buffer) => _plain.Read(buffer, 0, buffer.Length);

    public void Dispose()
    {
        if (_other != null)
            _other.Dispose();
        else
            _plain?.Dispose();
        _socket?.Dispose();
        _other = null;
        _plain = null;
        _socket = null;
    }
}
