// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class PacketLink : IDisposable
{
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;

    public PacketLink(string host, int port)
    {
        _client = new TcpClient(host, port);
        _stream = _client.GetStream();
    }

    public async Task<byte[]> ReadPacketAsync(int length)
    {
        var packet = new byte[length];
        int got = 0;
        while (got < length)
        {
            got += await ReadSomeAsync(packet.AsMemory(got));
        }

        return packet;
    }

    private async Task<int> ReadSomeAsync(Memory<byte> target)
    {
        int n = await _stream.ReadAsync(target);
        if (n == 0)
            throw new EndOfStreamException();
        return n;
    }

    public void Dispose() => _client.Dispose();
}
