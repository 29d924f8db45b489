// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class FirmwareServer(TcpListener listener, string image)
{
    public async Task ServeAsync(CancellationToken stop)
    {
        do
        {
            using TcpClient client = await listener.AcceptTcpClientAsync(stop); //~ TCP4001
            await using var file = File.OpenRead(image);
            await file.CopyToAsync(client.GetStream(), stop);
        } while (!stop.IsCancellationRequested);
    }
}
