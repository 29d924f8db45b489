// rules: TCP1001,TCP1002,TCP1003,TCP1006,TCP1007,TCP1009,TCP2001,TCP2002,TCP3001,TCP3003,TCP3005,TCP4001,TCP6001
using System.Net;
using System.Net.Sockets;

static class Socks
{
    static async Task Main()
    {
        var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 1080)); //~ TCP3001
        listener.Listen(128);
        while (true)
        {
            var client = await listener.AcceptAsync(); //~ TCP1001
            _ = Task.Run(() => Session(client));
        }
    }

    static async Task Session(Socket client)
    {
        var stream = new NetworkStream(client);
        var head = new byte[4];
        await stream.ReadExactlyAsync(head);
        if (head[0] != 5) return;
        var target = await Open(stream); 
        if (target is null) return;
        using (target)
        {
            var up = stream.CopyToAsync(target);
            var down = target.CopyToAsync(stream);
            await Task.WhenAll(up, down);
        }
    }

    static async Task<NetworkStream?> Open(Stream from)
    {
        var addr = new byte[6];
        await from.ReadExactlyAsync(addr);
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(new IPEndPoint(new IPAddress(addr.AsSpan(0, 4)), addr[4] << 8 | addr[5]));
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (SocketException)
        {
            socket.Dispose();
            return null;
        }
    }
}
