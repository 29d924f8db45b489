// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net.Sockets;

static class Probe
{
    public static async Task<int> AskAsync(string host, byte[] answer)
    {
        using var client = new TcpClient
        {
            NoDelay = true,
            ReceiveTimeout = 2000, //~ TCP5004
        };
        await client.ConnectAsync(host, 7);
        var stream = client.GetStream();
        return await stream.ReadAsync(answer).ConfigureAwait(false);
    }
}
