// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class TickerSession
{
    private readonly TcpClient _client;
    private readonly byte[] _buffer = new byte[1024];
    private readonly MemoryStream _ticks = new();

    public TickerSession(TcpListener listener)
    {
        _client = listener.AcceptTcpClient();
        _client.GetStream().BeginRead(_buffer, 0, _buffer.Length, OnRead, _client);
    }

    private void OnRead(IAsyncResult ar)
    {
        var stream = _client.GetStream();
        int n = stream.EndRead(ar); //~ TCP2001
        if (n == 0)
            Thread.Sleep(20);
        else
            _ticks.Write(_buffer, 0, n);
        stream.BeginRead(_buffer, 0, _buffer.Length, OnRead, _client);
    }

    public void Stop() => _client.Close();
}
