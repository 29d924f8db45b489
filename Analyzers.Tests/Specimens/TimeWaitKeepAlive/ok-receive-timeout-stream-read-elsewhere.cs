// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text.Json;

static class Probe
{
    public static async Task<int> AskAsync(string host, byte[] hello)
    {
        using var client = new TcpClient();
        client.ReceiveTimeout = 2000;
        await client.ConnectAsync(host, 7);
        var stream = client.GetStream();
        await stream.ReadExactlyAsync(hello);
        return JsonSerializer.Deserialize<int>(stream);
    }
}
