// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

internal static class Program
{
    private static async Task Main()
    {
        var listener = new TcpListener(IPAddress.Loopback, 4711);
        listener.Start();
        for (;;)
        {
            var visitor = await listener.AcceptTcpClientAsync();
            _ = Task.Run(async () =>
            {
                using (visitor)
                    await visitor.GetStream().WriteAsync("one of many\n"u8.ToArray());
            });
        }
    }
}
