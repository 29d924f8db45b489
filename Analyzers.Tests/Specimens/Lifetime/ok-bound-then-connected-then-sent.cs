// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

class Patient
{
    public async Task<int> ReceiveAsync(byte[] buffer, IPEndPoint remote)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Any, 0));
        Task pending = socket.ConnectAsync(remote);
        await pending;
        await socket.SendAsync(buffer);
        return await socket.ReceiveAsync(buffer);
    }
}
