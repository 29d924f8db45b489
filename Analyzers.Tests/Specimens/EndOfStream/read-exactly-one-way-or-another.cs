// rules: TCP2001,TCP2002
// fix: none
using System.IO;
using System.Net.Sockets;

public sealed class PlainOrEncrypted
{
    private readonly TcpClient c;
    private Stream? s;
    private bool encrypted;

    public PlainOrEncrypted(TcpClient client) { c = client; }

    public void Encrypt(Func<Stream, Stream> with) { s = with(c.GetStream()); encrypted = true; }

    private void Receive(byte[] buffer, int start, int offset, SocketFlags f)
    {
        int read = 0;
        while (read < offset)
        {
            if (encrypted)
                read += s!.Read(buffer, start + read, offset - read);
            else
                read += c.Client.Receive(buffer, start + read, offset - read, f); //~ TCP2001
        }
    }

    public byte Next() { var b = new byte[1]; Receive(b, 0, 1, SocketFlags.None); return b[0]; }
}
