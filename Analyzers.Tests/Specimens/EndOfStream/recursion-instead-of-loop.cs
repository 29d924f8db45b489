// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;
using System.Text;

sealed class PagerGateway : IDisposable
{
    private readonly TcpClient _client = new();
    private readonly byte[] _buffer = new byte[1024];

    public async Task RunAsync(string host)
    {
        await _client.ConnectAsync(host, 444);
        await ReadNextAsync();
    }

    private async Task ReadNextAsync()
    {
        int n = await _client.GetStream().ReadAsync(_buffer, 0, _buffer.Length); //~ TCP2001
        Console.WriteLine(Encoding.ASCII.GetString(_buffer, 0, n));
        await ReadNextAsync();
    }

    public void Dispose() => _client.Dispose();
}
