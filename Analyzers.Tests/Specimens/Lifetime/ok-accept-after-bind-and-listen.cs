// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

class RememberedListen
{
    public async Task RunAsync(int port)
    {
        using var server = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        server.Bind(new IPEndPoint(IPAddress.Any, port));
        server.Listen(64);
        server.Listen(128); // a second Listen only resizes the backlog
        using var peer = await server.AcceptAsync();
        await peer.SendAsync("hello"u8.ToArray());
    }
}
