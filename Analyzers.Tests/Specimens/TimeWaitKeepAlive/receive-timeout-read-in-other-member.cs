// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// rules: TCP5004
// fix: none
using System.Net.Sockets;

sealed class LineClient : IDisposable
{
    private readonly TcpClient _client;
    private readonly StreamReader _reader;

    public LineClient(string host, int port)
    {
        _client = new TcpClient(host, port) { ReceiveTimeout = 3000 }; //~ TCP5004
        _reader = new StreamReader(_client.GetStream());
    }

    public async Task<string> NextAsync() => await _reader.ReadLineAsync();

    public void Dispose()
    {
        _reader.Dispose();
        _client.Dispose();
    }
}
