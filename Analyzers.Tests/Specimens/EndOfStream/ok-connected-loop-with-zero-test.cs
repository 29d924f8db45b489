// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

static class AlarmPrinter
{
    public static async Task RunAsync(string host, int port)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(host, port);
        var buffer = new byte[1024];
        while (socket.Connected)
        {
            int n = await socket.ReceiveAsync(buffer, SocketFlags.None);
            if (n == 0)
                break;
            Console.Write(Encoding.UTF8.GetString(buffer, 0, n));
        }
    }
}
