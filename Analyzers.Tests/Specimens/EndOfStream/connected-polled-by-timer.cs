// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

sealed class BrokerConnection : IDisposable
{
    private readonly string _host;
    private readonly Timer _watchdog;
    private TcpClient _client;

    public BrokerConnection(string host)
    {
        _host = host;
        _client = new TcpClient(host, 1883);
        _watchdog = new Timer(_ => Check(), null, 1000, 1000);
    }

    private void Check()
    {
        if (!_client.Connected) //~ TCP2003
        {
            _client.Close();
            _client = new TcpClient(_host, 1883);
        }
    }

    public void Dispose()
    {
        _watchdog.Dispose();
        _client.Close();
    }
}
