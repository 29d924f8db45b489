// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class ModemControl
{
    private readonly TcpClient _client = new();

    public async Task RunAsync(string host)
    {
        await _client.ConnectAsync(host, 7777);
        try
        {
            await ListenAsync();
        }
        finally
        {
            _client.Dispose();
        }
    }

    private async Task ListenAsync()
    {
        var reader = new StreamReader(_client.GetStream());
        while (true)
        {
            string? line = await reader.ReadLineAsync();
            if (line is null)
                return;
            Console.WriteLine("modem: " + line);
        }
    }
}
