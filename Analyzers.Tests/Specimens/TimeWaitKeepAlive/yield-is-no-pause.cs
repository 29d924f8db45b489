// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net.Sockets;

sealed class SensorUplink(string gateway)
{
    public async Task RunAsync(byte[] beacon, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            using var client = new TcpClient(); //~ TCP4002
            await client.ConnectAsync(gateway, 8094, stop);
            await client.GetStream().WriteAsync(beacon, stop);
            await Task.Yield();
        }
    }
}
