// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// fix: none
using System.Net;
using System.Net.Sockets;

static class NntpServer
{
    public static async Task RunAsync(CancellationToken token)
    {
        var listener = new TcpListener(IPAddress.Any, 119);
        listener.ExclusiveAddressUse = true;
        listener.Start();
        while (!token.IsCancellationRequested)
        {
            using TcpClient reader = await listener.AcceptTcpClientAsync(token);
            reader.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, 1); //~ TCP3002
            reader.GetStream().Write("200 posting allowed\r\n"u8);
        }

        listener.Stop();
    }
}
