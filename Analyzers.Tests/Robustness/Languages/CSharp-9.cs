using System;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

TcpListener listener = new(IPAddress.Loopback, 0);
listener.Start();
try
{
    using TcpClient client = await listener.AcceptTcpClientAsync();
    Peer peer = new(client, "first") { Weight = 2 };
    Console.WriteLine(peer with { Name = "second" });
    if (client.Client is { Connected: true } and not null || peer.Weight is > 1 and < 5)
        Console.WriteLine(client.GetStream().ReadByte());
}
finally
{
    listener.Stop();
}

Func<Socket, int, int> available = static (socket, _) => socket.Available;
nint size = available is null ? 0 : 1;
return (int)size;

public record Peer(TcpClient Client, string Name)
{
    public int Weight { get; init; }
}
