// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace GameServer;

internal sealed partial class QueryPort
{
    private TcpListener Listener { get; } = new(IPAddress.Any, 27015); //~ TCP1007

    public void Start() => Listener.Start();
}

internal sealed partial class QueryPort : IDisposable
{
    private readonly SemaphoreSlim _slots = new(4);

    public async Task AnswerAsync(byte[] info)
    {
        await _slots.WaitAsync();
        using TcpClient client = await Listener.AcceptTcpClientAsync();
        await client.GetStream().WriteAsync(info);
        _slots.Release();
    }

    public void Dispose() => _slots.Dispose();
}
