// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class StatusEndpoint(TcpListener listener)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var client = await listener.AcceptTcpClientAsync(stop);
            _ = Task.Run(() => ReportAsync(client));
        }
    }

    private static async Task ReportAsync(TcpClient client)
    {
        using (client) //~ TCP4001
        {
            var line = Encoding.UTF8.GetBytes("status=green\n");
            await client.GetStream().WriteAsync(line);
        }
    }
}
