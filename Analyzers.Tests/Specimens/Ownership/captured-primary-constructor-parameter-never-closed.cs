// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace RequestServer;

internal sealed class ReplySession(TcpClient client) : IDisposable //~ TCP1004
{
    private readonly CancellationTokenSource _idle = new(30_000);

    public async Task ReplyAsync(byte[] reply) => await client.GetStream().WriteAsync(reply, _idle.Token);

    public void Dispose()
    {
        _idle.Dispose();
    }
}

internal static class ReplyServer
{
    public static async Task ServeOneAsync(TcpListener listener, byte[] reply)
    {
        using var session = new ReplySession(await listener.AcceptTcpClientAsync());
        await session.ReplyAsync(reply);
    }
}
