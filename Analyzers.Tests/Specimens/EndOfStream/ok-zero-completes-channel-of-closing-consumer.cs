// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Threading.Channels;

sealed class LineChannel
{
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly TcpClient _client = new();

    public async Task RunAsync(string host)
    {
        await _client.ConnectAsync(host, 6697);
        _ = ReadAsync();
        try
        {
            await foreach (string line in _lines.Reader.ReadAllAsync())
                Console.WriteLine(line);
        }
        finally
        {
            _client.Dispose();
        }
    }

    private async Task ReadAsync()
    {
        var reader = new StreamReader(_client.GetStream());
        string? line;
        while ((line = await reader.ReadLineAsync()) != null)
            await _lines.Writer.WriteAsync(line);
        _lines.Writer.Complete();
    }
}
