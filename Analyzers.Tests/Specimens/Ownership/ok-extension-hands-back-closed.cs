// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Proxy;

internal static class SocketTuning
{
    public static Socket WithNoDelay(this Socket socket)
    {
        socket.NoDelay = true;
        socket.SendBufferSize = 64 * 1024;
        return socket;
    }
}

internal sealed class HealthEndpoint
{
    private static readonly byte[] Alive = "OK\n"u8.ToArray();

    public void AnswerProbe(Socket listener)
    {
        Socket accepted = listener.Accept();
        using Socket probe = accepted.WithNoDelay();
        probe.Send(Alive);
    }
}
