// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace RequestServer;

internal sealed class FrameWriter(Socket socket)
{
    public int Write(ReadOnlySpan<byte> payload) => socket.Send(payload);
}

internal sealed class Link : IDisposable
{
    private readonly Socket _socket;
    private readonly FrameWriter _writer;

    public Link(Socket listener)
    {
        _socket = listener.Accept();
        _writer = new FrameWriter(_socket);
    }

    public void Send(byte[] payload) => _writer.Write(payload);

    public void Dispose() => _socket.Dispose();
}
