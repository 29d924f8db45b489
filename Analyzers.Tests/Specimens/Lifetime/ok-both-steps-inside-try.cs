// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading.Tasks;

static class SocksDialer
{
    public static async Task<Socket> DialAsync(string proxy, ReadOnlyMemory<byte> request, Memory<byte> answer)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(proxy, 1080).ConfigureAwait(false);
            await socket.SendAsync(request).ConfigureAwait(false);
            await socket.ReceiveAsync(answer).ConfigureAwait(false);
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        return socket;
    }
}
