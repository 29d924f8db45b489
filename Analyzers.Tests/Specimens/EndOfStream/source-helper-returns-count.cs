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
            got += await ReadSomeAsync(packet.AsMemory(got)); //~ TCP2001
        }

        return packet;
    }

    private async Task<int> ReadSomeAsync(Memory<byte> target) => await _stream.ReadAsync(target);

    public void Dispose() => _client.Dispose();
}
