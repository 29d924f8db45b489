// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading.Tasks;

class EventShipper
{
    public async Task ShipAsync(string host, ReadOnlyMemory<byte> events)
    {
        var client = new TcpClient();
        using (client)
        {
            await client.ConnectAsync(host, 5170);
            await client.GetStream().WriteAsync(events);
        }
    }
}
