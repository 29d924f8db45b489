// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class MarketFeed : IAsyncDisposable
{
    private NetworkStream _stream;

    public async Task OpenAsync(string host, int port)
    {
        var client = new TcpClient(); //~ TCP5001
        try
        {
            await client.ConnectAsync(host, port);
            _stream = client.GetStream();
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    public async Task PumpAsync(Func<byte[], int, Task> publish)
    {
        var buffer = new byte[8192];
        int n;
        while ((n = await _stream.ReadAsync(buffer)) > 0)
            await publish(buffer, n);
    }

    public ValueTask DisposeAsync() => _stream.DisposeAsync();
}
