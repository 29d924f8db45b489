// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class ChatClient : IDisposable
{
    private readonly TcpClient _client;

    public ChatClient(string host)
    {
        _client = new TcpClient(host, 6667); //~ TCP5001
    }

    public async Task ListenAsync(Action<string> show)
    {
        using var reader = new StreamReader(_client.GetStream());
        while (await reader.ReadLineAsync() is { } line)
            show(line);
    }

    public void Dispose() => _client.Dispose();
}
