// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace RequestServer;

internal sealed class FrameChannel(TcpClient client, bool leaveOpen) : IDisposable
{
    public void Write(byte[] frame) => client.GetStream().Write(frame);

    public void Dispose()
    {
        if (!leaveOpen)
            client.Dispose();
    }
}

internal sealed class Front
{
    public void Answer(TcpListener listener, byte[] frame)
    {
        TcpClient client = listener.AcceptTcpClient();
        using var channel = new FrameChannel(client, leaveOpen: false);
        channel.Write(frame);
    }
}
