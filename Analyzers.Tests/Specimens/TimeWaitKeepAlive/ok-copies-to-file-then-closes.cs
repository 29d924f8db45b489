// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;

sealed class LogCollector(TcpListener listener)
{
    public async Task RunAsync()
    {
        while (true)
        {
            var client = await listener.AcceptTcpClientAsync();
            _ = Task.Run(() => SaveAsync(client));
        }
    }

    private static async Task SaveAsync(TcpClient client)
    {
        using (client)
        {
            await using var file = File.Create(Path.GetTempFileName());
            await client.GetStream().CopyToAsync(file);
        }
    }
}
