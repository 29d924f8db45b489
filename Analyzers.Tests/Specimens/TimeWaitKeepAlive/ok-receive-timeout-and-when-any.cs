// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

static class Probe
{
    public static async Task<int> AskAsync(string host, byte[] answer)
    {
        using var client = new TcpClient();
        client.ReceiveTimeout = 2000;
        await client.ConnectAsync(host, 7);
        var read = client.GetStream().ReadAsync(answer, 0, answer.Length);
        if (await Task.WhenAny(read, Task.Delay(2000)) != read)
            throw new TimeoutException();
        return await read;
    }
}
