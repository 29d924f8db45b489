// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.IO.Pipelines;
using System.Net.Sockets;
using System.Net.WebSockets;

public sealed class PipeConnection : IAsyncDisposable
{
    private readonly PipeReader _in;
    private readonly PipeWriter _out;

    public PipeConnection(Socket socket)
    {
        var stream = new NetworkStream(socket, ownsSocket: true);
        _in = PipeReader.Create(stream);
        _out = PipeWriter.Create(stream);
    }

    public static async Task<PipeConnection> AcceptAsync(Socket listener) => new(await listener.AcceptAsync());

    public async ValueTask DisposeAsync()
    {
        await _out.CompleteAsync();
        await _in.CompleteAsync();
    }
}

public static class Ws
{
    public static async Task RunAsync(TcpListener listener)
    {
        var client = await listener.AcceptTcpClientAsync();
        using var ws = WebSocket.CreateFromStream(client.GetStream(), new WebSocketCreationOptions { IsServer = true });
        await ws.SendAsync(new byte[1], WebSocketMessageType.Binary, true, default);
    }
}
