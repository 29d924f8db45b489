// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class DeviceGateway
{
    public static async Task<TcpClient> AcceptFirstAsync(int port, CancellationToken token)
    {
        bool reuse = true;
        var listener = new TcpListener(IPAddress.IPv6Any, port);
        Socket server = listener.Server;
        server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, reuse); //~ TCP3003
        listener.Start();
        try
        {
            return await listener.AcceptTcpClientAsync(token);
        }
        finally
        {
            listener.Stop();
        }
    }
}
