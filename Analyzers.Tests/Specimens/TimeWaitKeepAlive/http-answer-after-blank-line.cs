// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;
using System.Text;

sealed class MetricsServer(TcpListener listener)
{
    public async Task RunAsync()
    {
        while (true)
            await AnswerAsync(await listener.AcceptTcpClientAsync());
    }

    private static async Task AnswerAsync(TcpClient accepted)
    {
        using var client = accepted; //~ TCP4001
        using var reader = new StreamReader(client.GetStream(), leaveOpen: true);
        while (await reader.ReadLineAsync() is { Length: > 0 })
        {
        }

        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.0 200 OK\r\n\r\nup 1\n"));
    }
}
