// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class BillingClient(IPAddress local)
{
    private const int SourcePort = 5050;

    public async Task SendAsync(string host, byte[] record, CancellationToken stop)
    {
        using var client = new TcpClient(new IPEndPoint(local, SourcePort)); //~ TCP4004
        await client.ConnectAsync(host, 6000, stop);
        await client.GetStream().WriteAsync(record, stop);
    }
}
