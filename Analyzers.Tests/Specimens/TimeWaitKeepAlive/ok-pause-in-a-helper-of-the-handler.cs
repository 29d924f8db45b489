// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;
using System.Text;

sealed class SlowServer(TcpListener listener)
{
    public async Task RunAsync()
    {
        while (true)
            await ServeAsync(await listener.AcceptTcpClientAsync());
    }

    private static async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            await client.GetStream().WriteAsync("wait\n"u8.ToArray());
            await PaceAsync();
        }
    }

    private static async Task PaceAsync() => await Task.Delay(100);
}
