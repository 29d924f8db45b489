// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class RpcClient(string host)
{
    public async Task<int> CallAsync(byte[] request, byte[] answer)
    {
        using var timeout = new CancellationTokenSource(5000);
        using var client = new TcpClient();
        client.ReceiveTimeout = 5000;
        await client.ConnectAsync(host, 8500, timeout.Token);
        await client.GetStream().WriteAsync(request, timeout.Token);
        return await client.GetStream().ReadAsync(answer, timeout.Token);
    }
}
