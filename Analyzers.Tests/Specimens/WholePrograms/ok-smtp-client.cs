using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Mail;

public sealed class SmtpSession : IDisposable
{
    private TcpClient _tcp;
    private Stream _stream;
    private StreamReader _reader;

    private SmtpSession(TcpClient tcp)
    {
        _tcp = tcp;
        _stream = tcp.GetStream();
        _reader = new StreamReader(_stream, Encoding.ASCII, false, 1024, leaveOpen: true);
    }

    public static SmtpSession Connect(string host, int port)
    {
        var tcp = new TcpClient();
        try
        {
            tcp.ReceiveTimeout = tcp.SendTimeout = 30000;
            tcp.Connect(host, port);
            var session = new SmtpSession(tcp);
            session.Expect(220);
            return session;
        }
        catch
        {
            tcp.Dispose();
            throw;
        }
    }

    public void StartTls(string host)
    {
        Command("STARTTLS", 220);
        var tls = new SslStream(_stream, leaveInnerStreamOpen: false);
        tls.AuthenticateAsClient(host);
        _stream = tls;
        _reader.Dispose();
        _reader = new StreamReader(tls, Encoding.ASCII, false, 1024, leaveOpen: true);
    }

    public void Command(string text, int expected)
    {
        var bytes = Encoding.ASCII.GetBytes(text + "\r\n");
        _stream.Write(bytes, 0, bytes.Length);
        Expect(expected);
    }

    private void Expect(int code)
    {
        string line;
        do
        {
            line = _reader.ReadLine() ?? throw new EndOfStreamException();
        }
        while (line.Length > 3 && line[3] == '-');
        if (!line.StartsWith(code.ToString(), StringComparison.Ordinal))
            throw new InvalidOperationException(line);
    }

    public void Dispose()
    {
        try
        {
            Command("QUIT", 221);
        }
        catch (Exception)
        {
            // closing anyway
        }
        _reader.Dispose();
        _stream.Dispose();
        _tcp.Dispose();
    }
}
