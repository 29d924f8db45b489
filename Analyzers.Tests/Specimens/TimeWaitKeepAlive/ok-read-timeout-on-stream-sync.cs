// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class BarcodeReader : IDisposable
{
    private readonly TcpClient _client;

    public BarcodeReader(string host)
    {
        _client = new TcpClient(host, 51236);
    }

    public void Run(Action<int> scanned)
    {
        var stream = _client.GetStream();
        stream.ReadTimeout = 60_000;
        var buffer = new byte[64];
        int n;
        while ((n = stream.Read(buffer, 0, buffer.Length)) > 0)
            scanned(n);
    }

    public void Dispose() => _client.Dispose();
}
