// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

class Eager
{
    public async Task<int> ReceiveAsync(byte[] buffer, IPEndPoint local)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(local);
        return await socket.ReceiveAsync(buffer); //~ TCP6001
    }
}
