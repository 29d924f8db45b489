// rules: TCP1001,TCP1002,TCP1007
using System.Net;
using System.Net.Sockets;

sealed class Receiver
{
    public async Task Run(CancellationToken stop)
    {
        var door = new TcpListener(IPAddress.Any, 601); //~ TCP1007
        door.Start();
        while (!stop.IsCancellationRequested)
        {
            var client = await door.AcceptTcpClientAsync(stop).ConfigureAwait(false);
            _ = Receive(client);
        }
    }

    private static async Task Receive(TcpClient client)
    {
        using var own = client;
        await own.GetStream().CopyToAsync(Stream.Null);
    }
}
