// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.IO.Pipelines;
using System.Net.Sockets;

sealed class GatewayLink : IDisposable
{
    private TcpClient _client;

    public async Task RunAsync(string gateway)
    {
        _client = new TcpClient(); //~ TCP5001
        await _client.ConnectAsync(gateway, 1883);
        var reader = PipeReader.Create(_client.GetStream());
        while (true)
        {
            var result = await reader.ReadAsync();
            reader.AdvanceTo(result.Buffer.End);
            if (result.IsCompleted)
                break;
        }

        await reader.CompleteAsync();
    }

    public void Dispose() => _client?.Dispose();
}
