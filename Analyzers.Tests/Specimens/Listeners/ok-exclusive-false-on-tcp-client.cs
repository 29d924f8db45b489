// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class ProbeClient
{
    public static async Task<bool> ProbeAsync(string host)
    {
        using var client = new TcpClient(AddressFamily.InterNetwork);
        client.ExclusiveAddressUse = false;
        await client.ConnectAsync(host, 443);
        return client.Connected;
    }
}
