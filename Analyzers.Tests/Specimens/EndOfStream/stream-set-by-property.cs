// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class ImapSession
{
    public Stream? Transport { get; set; }

    public void SkipLiteral(int size)
    {
        var scratch = new byte[512];
        while (size > 0)
        {
            size -= Transport!.Read(scratch, 0, Math.Min(size, scratch.Length)); //~ TCP2001
        }
    }
}

static class MailCheck
{
    public static void Check(string host)
    {
        using var client = new TcpClient(host, 143);
        var session = new ImapSession { Transport = client.GetStream() };
        session.SkipLiteral(100);
    }
}
