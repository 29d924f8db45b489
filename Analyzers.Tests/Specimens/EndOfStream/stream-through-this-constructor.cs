// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class ReplicaReader
{
    private readonly Stream _stream;

    public ReplicaReader(TcpClient client)
        : this(client.GetStream())
    {
    }

    private ReplicaReader(Stream stream) => _stream = stream;

    public void Skip(byte[] scratch, long count)
    {
        do
        {
            count -= _stream.Read(scratch, 0, (int)Math.Min(count, scratch.Length)); //~ TCP2001
        }
        while (count > 0);
    }
}
