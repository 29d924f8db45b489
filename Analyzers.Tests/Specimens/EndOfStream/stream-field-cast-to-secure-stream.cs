// rules: TCP2001,TCP2002,TCP2003
using System.Net.Security;
using System.Net.Sockets;

class DirectoryChannel
{
    private readonly Stream _stream;

    protected DirectoryChannel(Stream stream) => _stream = stream;

    public bool IsEncrypted => _stream is SslStream { IsEncrypted: true };

    public byte[] ReadPart(int length)
    {
        var part = new byte[length];
        for (int at = 0; at < part.Length;)
        {
            at += _stream.Read(part, at, part.Length - at); //~ TCP2001
        }

        return part;
    }

    public static Socket Unconnected() => new(SocketType.Stream, ProtocolType.Tcp);
}
