// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

static class Probe
{
    public static async Task<int> AskAsync(string host, byte[] answer)
    {
        using var client = new TcpClient();
        client.ReceiveTimeout = Timeout.Infinite;
        await client.ConnectAsync(host, 7);
        return await client.GetStream().ReadAsync(answer);
    }
}
