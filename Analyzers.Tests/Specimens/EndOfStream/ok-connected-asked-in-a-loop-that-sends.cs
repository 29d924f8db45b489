// rules: TCP2003
using System.Net.Sockets;

sealed class Beat(TcpClient client)
{
    public async Task Run(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            if (!client.Connected)
                break;
            await Send();
            await Task.Delay(1000, stop);
        }
    }

    private async Task Send() => await client.GetStream().WriteAsync("beat\n"u8.ToArray());
}
