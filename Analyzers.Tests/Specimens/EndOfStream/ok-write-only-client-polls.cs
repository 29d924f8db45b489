// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class TraceSink : IDisposable
{
    private TcpClient? _client;

    public void Send(byte[] entry)
    {
        if (_client?.Connected != true || _client.Client.Poll(0, SelectMode.SelectRead) && _client.Available == 0)
            Reconnect();
        _client!.GetStream().Write(entry, 0, entry.Length);
    }

    private void Reconnect()
    {
        _client?.Close();
        _client = new TcpClient("trace.example.org", 2004);
    }

    public void Dispose() => _client?.Close();
}
