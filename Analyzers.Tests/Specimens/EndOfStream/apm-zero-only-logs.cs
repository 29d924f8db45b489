// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class QuoteStream : IDisposable
{
    private readonly TcpClient _client;
    private readonly NetworkStream _stream;
    private readonly byte[] _buffer = new byte[4096];
    private readonly MemoryStream _quotes = new();

    public QuoteStream(string host)
    {
        _client = new TcpClient(host, 8444);
        _stream = _client.GetStream();
        _stream.BeginRead(_buffer, 0, _buffer.Length, OnRead, null);
    }

    private void OnRead(IAsyncResult ar)
    {
        int n = _stream.EndRead(ar); //~ TCP2002
        if (n == 0)
        {
            Console.WriteLine("quote server closed the connection");
            return;
        }

        _quotes.Write(_buffer, 0, n);
        _stream.BeginRead(_buffer, 0, _buffer.Length, OnRead, null);
    }

    public void Dispose() => _client.Close();
}
