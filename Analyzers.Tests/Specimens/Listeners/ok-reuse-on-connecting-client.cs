// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class HolePunch
{
    public static async Task<Socket> ConnectAsync(IPEndPoint local, IPEndPoint peer)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            socket.Bind(local);
            await socket.ConnectAsync(peer);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
