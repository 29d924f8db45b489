// rules: TCP5001
using System.Net.Sockets;
using System.Text;

sealed class Feed : IDisposable
{
    private readonly TcpClient _client;

    public Feed(string host) => _client = new TcpClient(host, 7000);

    // An answer in many lines.
    public IEnumerable<string> List(string what)
    {
        var stream = _client.GetStream();
        stream.Write(Encoding.ASCII.GetBytes("LIST " + what + "\r\n"));
        var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line && line != ".")
            yield return line;
    }

    public void Dispose() => _client.Dispose();
}
