// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class QuoteStream
{
    private readonly TcpClient _client;
    private readonly byte[] _buffer = new byte[4096];
    private readonly MemoryStream _quotes = new();

    public event Action<QuoteStream>? Closed;

    public QuoteStream(string host)
    {
        _client = new TcpClient(host, 8444);
        _client.GetStream().BeginRead(_buffer, 0, _buffer.Length, OnRead, null);
    }

    private void OnRead(IAsyncResult ar)
    {
        int n = _client.GetStream().EndRead(ar);
        if (n == 0)
        {
            Closed?.Invoke(this);
            return;
        }

        _quotes.Write(_buffer, 0, n);
        _client.GetStream().BeginRead(_buffer, 0, _buffer.Length, OnRead, null);
    }

    public void Close() => _client.Close();
}

sealed class QuoteBoard
{
    public void Follow(QuoteStream quotes) => quotes.Closed += ended => ended.Close();
}
