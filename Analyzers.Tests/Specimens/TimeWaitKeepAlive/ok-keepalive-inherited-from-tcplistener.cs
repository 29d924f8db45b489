// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class DeviceServer
{
    public async Task RunAsync(int port, CancellationToken stop)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        listener.Server.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
        listener.Server.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
        listener.Server.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 6);
        listener.Start();
        while (!stop.IsCancellationRequested)
            _ = ReadDeviceAsync(await listener.AcceptTcpClientAsync(stop));
    }

    private static async Task ReadDeviceAsync(TcpClient device)
    {
        using (device)
        {
            var buffer = new byte[1024];
            int n;
            while ((n = await device.GetStream().ReadAsync(buffer)) > 0)
                Console.WriteLine($"device sent {n} bytes");
        }
    }
}
