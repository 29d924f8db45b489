// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class DeviceServer
{
    public async Task RunAsync(int port, CancellationToken stop)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        listener.Start(); //~ TCP5001
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
