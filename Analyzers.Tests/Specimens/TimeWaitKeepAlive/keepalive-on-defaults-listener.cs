// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class DeviceServer(int port)
{
    public async Task RunAsync(CancellationToken stop)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true); //~ TCP5002
        listener.Start();
        while (!stop.IsCancellationRequested)
            _ = ReadAsync(await listener.AcceptTcpClientAsync(stop));
    }

    private static async Task ReadAsync(TcpClient device)
    {
        using (device)
        {
            var buffer = new byte[512];
            while (await device.GetStream().ReadAsync(buffer) > 0)
            {
            }
        }
    }
}
