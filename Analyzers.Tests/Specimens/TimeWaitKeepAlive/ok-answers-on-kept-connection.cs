// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class MailClient : IDisposable
{
    private readonly TcpClient _client;
    private readonly StreamReader _reader;

    public MailClient(string host)
    {
        _client = new TcpClient(host, 110);
        _reader = new StreamReader(_client.GetStream());
    }

    public List<string> Ask(string command)
    {
        _client.GetStream().Write(Encoding.ASCII.GetBytes(command + "\r\n"));
        return Answer();
    }

    private List<string> Answer()
    {
        var lines = new List<string>();
        while (_reader.ReadLine() is { } line && line != ".")
            lines.Add(line);
        return lines;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _client.Dispose();
    }
}
