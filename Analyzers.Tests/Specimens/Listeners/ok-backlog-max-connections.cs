// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class ImageServer
{
    public static async Task RunAsync(CancellationToken token)
    {
        var listener = new TcpListener(IPAddress.Any, 8554) { ExclusiveAddressUse = true };
        listener.Start((int)SocketOptionName.MaxConnections);
        while (!token.IsCancellationRequested)
        {
            using TcpClient viewer = await listener.AcceptTcpClientAsync(token);
            await viewer.GetStream().WriteAsync(new byte[1024], token);
        }

        listener.Stop();
    }
}
