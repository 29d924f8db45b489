// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Broker;

internal sealed class Consumer(string host) : IDisposable
{
    private Stream? _stream;

    public async Task ReconnectAsync()
    {
        if (_stream != null)
            await _stream.DisposeAsync();
        _stream = await OpenStreamAsync();
    }

    private async Task<Stream> OpenStreamAsync()
    {
        var client = new TcpClient();
        try
        {
            await client.ConnectAsync(host, 5672);
            return client.GetStream();
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    public void Dispose() => _stream?.Dispose();
}
