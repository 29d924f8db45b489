// rules: TCP2001,TCP2002,TCP2003
using System.Buffers.Binary;
using System.Net.Sockets;

sealed class MeterClient : IDisposable
{
    private readonly TcpClient _client = new();
    private readonly byte[] _header = new byte[8];

    public async Task<long> ReadCounterAsync(string host, int port)
    {
        await _client.ConnectAsync(host, port);
        var stream = _client.GetStream();
        int got = 0;
        while (got < _header.Length)
            got += await stream.ReadAsync(_header, got, _header.Length - got); //~ TCP2001
        return BinaryPrimitives.ReadInt64BigEndian(_header);
    }

    public void Dispose() => _client.Dispose();
}
