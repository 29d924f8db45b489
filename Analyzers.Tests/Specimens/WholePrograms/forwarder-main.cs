// fix: none
using System.Net;
using System.Net.Sockets;

if (args is not [var listenPort, var host, var port])
{
    Console.Error.WriteLine("usage: forward LISTEN HOST PORT");
    return 2;
}

var door = new TcpListener(IPAddress.Any, int.Parse(listenPort));
door.Start(); //~ TCP3004
Console.CancelKeyPress += (_, _) => door.Stop();

while (true)
{
    Socket inside = await door.AcceptSocketAsync(); //~? TCP1002
    Socket outside = new(SocketType.Stream, ProtocolType.Tcp); //~ TCP1002
    try
    {
        await outside.ConnectAsync(host, int.Parse(port));
    }
    catch (SocketException e)
    {
        Console.Error.WriteLine($"{host}:{port}: {e.SocketErrorCode}");
        continue;
    }

    _ = Join(inside, outside);
}

static async Task Join(Socket a, Socket b)
{
    using var left = new NetworkStream(a, ownsSocket: true);
    using var right = new NetworkStream(b, ownsSocket: true);
    using var limit = new CancellationTokenSource(TimeSpan.FromHours(1));
    try
    {
        await Task.WhenAny(left.CopyToAsync(right, limit.Token), right.CopyToAsync(left, limit.Token));
    }
    catch (IOException)
    {
    }
}
