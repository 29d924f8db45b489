// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

class Recycler
{
    public async Task RunAsync(IPEndPoint first, IPEndPoint second)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(first);
        socket.Disconnect(reuseSocket: true);
        await socket.ConnectAsync(second);
        await socket.SendAsync("again"u8.ToArray());
    }
}
