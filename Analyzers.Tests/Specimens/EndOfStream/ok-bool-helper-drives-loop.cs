// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class ChunkSource : IDisposable
{
    private readonly TcpClient _client;
    private readonly byte[] _chunk = new byte[1460];
    private readonly MemoryStream _data = new();

    public ChunkSource(string host) => _client = new TcpClient(host, 8554);

    public byte[] ReadAll()
    {
        while (ReadChunk())
        {
        }

        return _data.ToArray();
    }

    private bool ReadChunk()
    {
        int n = _client.GetStream().Read(_chunk, 0, _chunk.Length);
        _data.Write(_chunk, 0, n);
        return n != 0;
    }

    public void Dispose() => _client.Dispose();
}
