// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class VideoIngest
{
    public static async Task RestartAsync(TimeSpan pause)
    {
        var listener = new TcpListener(IPAddress.IPv6Any, 1935) { ExclusiveAddressUse = true };
        listener.Server.ReceiveBufferSize = 4 * 1024 * 1024; //~ TCP3002
        listener.Start();
        using (TcpClient publisher = await listener.AcceptTcpClientAsync())
        {
            Console.WriteLine(publisher.Client.RemoteEndPoint);
        }

        listener.Stop();
        await Task.Delay(pause);
        listener.Start();
        using TcpClient next = await listener.AcceptTcpClientAsync();
        Console.WriteLine(next.Client.RemoteEndPoint);
        listener.Stop();
    }
}
