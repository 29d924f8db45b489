// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class DualFeed : IDisposable
{
    private readonly TcpClient _orders;
    private readonly TcpClient _quotes;

    public DualFeed(string host)
    {
        _orders = new TcpClient(host, 4500);
        _orders.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        _orders.Client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
        _orders.Client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
        _orders.Client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 6);
        _quotes = new TcpClient(host, 4501); //~ TCP5001
    }

    public async Task ReadQuotesAsync()
    {
        var buffer = new byte[512];
        while (await _quotes.GetStream().ReadAsync(buffer) > 0)
            Console.WriteLine("quote");
    }

    public void Dispose()
    {
        _orders.Dispose();
        _quotes.Dispose();
    }
}
