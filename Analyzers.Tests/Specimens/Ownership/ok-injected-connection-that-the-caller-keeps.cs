// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace RequestServer;

internal sealed class RequestSession : IDisposable
{
    private readonly TcpClient _client;
    private readonly MemoryStream _log = new();

    public RequestSession(TcpClient client) => _client = client;

    public async Task RespondAsync(byte[] response)
    {
        await _log.WriteAsync(response);
        await _client.GetStream().WriteAsync(response);
    }

    public void Dispose() => _log.Dispose();
}

internal sealed class Front(byte[] response)
{
    public async Task ServeOneAsync(TcpListener listener)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync();
        using var session = new RequestSession(client);
        await session.RespondAsync(response);
    }
}
