// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace GameServer;

internal abstract class PortOwner : IDisposable
{
    private readonly TcpListener _listener;

    protected PortOwner(TcpListener listener) => _listener = listener;

    protected Task<TcpClient> NextAsync() => _listener.AcceptTcpClientAsync();

    public virtual void Start() => _listener.Start();

    public virtual void Dispose() => _listener.Stop();
}

internal sealed class QueryPort(byte[] info) : PortOwner(new TcpListener(IPAddress.Any, 27015))
{
    public async Task AnswerAsync()
    {
        using TcpClient client = await NextAsync();
        await client.GetStream().WriteAsync(info);
    }

    public override void Dispose() => base.Dispose();
}
