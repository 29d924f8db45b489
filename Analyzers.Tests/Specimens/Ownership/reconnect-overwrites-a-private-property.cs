// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Broker;

internal sealed class Publisher(string host) : IAsyncDisposable
{
    private TcpClient? Connection { get; set; }

    public async Task ReconnectAsync(CancellationToken token)
    {
        Connection = new TcpClient(); //~ TCP1005
        await Connection.ConnectAsync(host, 61613, token);
    }

    public Task SendAsync(ReadOnlyMemory<byte> frame) => Connection!.GetStream().WriteAsync(frame).AsTask();

    public ValueTask DisposeAsync()
    {
        Connection?.Dispose();
        return ValueTask.CompletedTask;
    }
}
