// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

public sealed class ChatClient : IDisposable
{
    public ChatClient(string host) => Client = new TcpClient(host, 6667);

    public TcpClient Client { get; }

    public async Task ListenAsync(Action<string> show)
    {
        using var reader = new StreamReader(Client.GetStream());
        while (await reader.ReadLineAsync() is { } line)
            show(line);
    }

    public void Dispose() => Client.Dispose();
}
