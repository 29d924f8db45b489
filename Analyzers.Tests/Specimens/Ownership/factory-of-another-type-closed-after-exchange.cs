// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Monitoring;

internal static class Dialer
{
    public static async ValueTask<Socket> DialAsync(string host, int port)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(host, port).ConfigureAwait(false);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

internal static class Nrpe
{
    public static async Task<int> CheckAsync(string host, byte[] check)
    {
        Socket socket = await Dialer.DialAsync(host, 5666).ConfigureAwait(false); //~ TCP1003
        int sent = await socket.SendAsync(check);
        socket.Dispose();
        return sent;
    }
}
