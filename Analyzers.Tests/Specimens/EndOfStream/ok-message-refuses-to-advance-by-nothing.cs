// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class Packet
{
    private readonly byte[] _bytes = new byte[4096];
    private int _filled;

    public byte[] Bytes => _bytes;

    public int Filled => _filled;

    public int Remaining => _bytes.Length - _filled;

    public void Advance(int count)
    {
        if (count <= 0)
            throw new EndOfStreamException();
        _filled += count;
    }
}

static class PacketPump
{
    public static void Read(NetworkStream stream, Packet packet)
    {
        while (packet.Remaining > 0)
        {
            int n = stream.Read(packet.Bytes, packet.Filled, packet.Remaining);
            packet.Advance(n);
        }
    }
}
