// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

sealed class TickerTape : IDisposable
{
    private readonly TcpClient _client = new();
    private readonly byte[] _buffer = new byte[1024];

    public async Task RunAsync(string host)
    {
        await _client.ConnectAsync(host, 8300);
        await ReadNextAsync();
    }

    private async Task ReadNextAsync()
    {
        int n = await _client.GetStream().ReadAsync(_buffer, 0, _buffer.Length);
        if (n == 0)
            return;
        Console.WriteLine(Encoding.ASCII.GetString(_buffer, 0, n));
        await ReadNextAsync();
    }

    public void Dispose() => _client.Dispose();
}
