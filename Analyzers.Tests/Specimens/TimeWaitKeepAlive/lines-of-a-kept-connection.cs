// rules: TCP5001
using System.Net.Sockets;

sealed class Feed : IDisposable
{
    private readonly TcpClient _client;

    public Feed(string host) => _client = new TcpClient(host, 7000); //~ TCP5001

    public IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(_client.GetStream());
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    public void Dispose() => _client.Dispose();
}
