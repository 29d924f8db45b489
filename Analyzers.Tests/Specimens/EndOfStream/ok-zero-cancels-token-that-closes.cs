// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class DispatchLink
{
    private readonly TcpClient _client;
    private readonly CancellationTokenSource _ended = new();
    private readonly byte[] _buffer = new byte[1024];
    private readonly MemoryStream _orders = new();

    public DispatchLink(string host)
    {
        _client = new TcpClient(host, 7400);
        _ended.Token.Register(_client.Close);
        _client.GetStream().BeginRead(_buffer, 0, _buffer.Length, OnRead, null);
    }

    private void OnRead(IAsyncResult ar)
    {
        int n = _client.GetStream().EndRead(ar);
        if (n == 0)
        {
            _ended.Cancel();
            return;
        }

        _orders.Write(_buffer, 0, n);
        _client.GetStream().BeginRead(_buffer, 0, _buffer.Length, OnRead, null);
    }
}
