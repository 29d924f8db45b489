// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace RequestServer;

public sealed class FrameWriter
{
    private readonly Socket _socket;

    public FrameWriter(Socket socket) => _socket = socket ?? throw new ArgumentNullException(nameof(socket));

    public int Write(ReadOnlySpan<byte> payload)
    {
        _socket.Send(BitConverter.GetBytes(payload.Length));
        return _socket.Send(payload);
    }
}
