// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class BrokerServer
{
    public async Task RunAsync(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        listener.Start();
        while (true)
            _ = ServeAsync(await listener.AcceptTcpClientAsync());
    }

    private static async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            var socket = client.Client;
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 6);
            var buffer = new byte[1024];
            while (await client.GetStream().ReadAsync(buffer) > 0)
                Console.WriteLine("frame");
        }
    }
}
