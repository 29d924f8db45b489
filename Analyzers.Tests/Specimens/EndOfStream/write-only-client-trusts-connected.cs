// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

sealed class MetricsSink : IDisposable
{
    private TcpClient? _client;
    private Stream? _stream;

    public void Send(byte[] metric)
    {
        if (_client?.Connected != true) //~ TCP2003
            Reconnect();
        _stream!.Write(metric, 0, metric.Length);
    }

    private void Reconnect()
    {
        _client?.Close();
        _client = new TcpClient("metrics.example.org", 2003);
        _stream = _client.GetStream();
    }

    public void Dispose() => _client?.Close();
}
