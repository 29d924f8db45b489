// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net.Sockets;

sealed class PagerClient : IDisposable
{
    private readonly TcpClient _client;

    public PagerClient(string host)
    {
        _client = new TcpClient(host, 444); //~? TCP5001
        _client.ReceiveTimeout = 30_000; //~ TCP5004
    }

    public async Task ListenAsync()
    {
        var buffer = new byte[256];
        var stream = _client.GetStream();
        while (await stream.ReadAsync(buffer) > 0)
            Console.Beep();
    }

    public void Dispose() => _client.Dispose();
}
