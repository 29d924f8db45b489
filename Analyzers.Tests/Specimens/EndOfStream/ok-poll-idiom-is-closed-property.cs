// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class IdleConnection : IDisposable
{
    private readonly TcpClient _client;

    public IdleConnection(string host) => _client = new TcpClient(host, 5672);

    public bool ClosedByPeer => _client.Client.Poll(0, SelectMode.SelectRead) && _client.Available == 0;

    public void Dispose() => _client.Dispose();
}
