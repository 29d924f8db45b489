// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

sealed class TideGauge
{
    private readonly TcpClient _client;
    private readonly byte[] _buffer = new byte[64];
    private readonly MemoryStream _levels = new();

    public TideGauge(string host)
    {
        _client = new TcpClient(host, 4660);
        Arm();
    }

    private void Arm() => _client.GetStream().ReadAsync(_buffer, 0, _buffer.Length).ContinueWith(read => //~ TCP2001
    {
        if (read.IsFaulted)
        {
            _client.Close();
            return;
        }

        _levels.Write(_buffer, 0, read.Result);
        Arm();
    });
}
