// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

public static class Framing
{
    public static void WriteFrame(TcpClient peer, ReadOnlySpan<byte> payload)
    {
        var stream = peer.GetStream();
        stream.Write(BitConverter.GetBytes(payload.Length));
        stream.Write(payload);
    }
}
