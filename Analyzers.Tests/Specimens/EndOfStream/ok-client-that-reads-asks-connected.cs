// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class KeyValueClient : IDisposable
{
    private TcpClient? _client;

    public int Ask(byte[] question, byte[] answer)
    {
        if (_client?.Connected != true)
            Reconnect();
        _client!.GetStream().Write(question, 0, question.Length);
        return _client.GetStream().Read(answer, 0, answer.Length);
    }

    private void Reconnect()
    {
        _client?.Close();
        _client = new TcpClient("cache.example.org", 11211);
    }

    public void Dispose() => _client?.Close();
}
