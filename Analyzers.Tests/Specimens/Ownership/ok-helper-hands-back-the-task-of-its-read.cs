// rules: TCP1001,TCP1002,TCP1003
using System.Net;
using System.Net.Sockets;

/// <summary>Asks a time server. The steps hand back the tasks of what they start; whoever awaits them meets the failure, and closes.</summary>
public static class TimeServer
{
    public static async Task<byte[]> AskAsync(EndPoint server)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await DialAsync(socket, server);
            var time = new byte[4];
            await ReplyAsync(socket, time);
            return time;
        }
        finally
        {
            socket.Close();
        }
    }

    private static Task DialAsync(Socket socket, EndPoint server) => socket.ConnectAsync(server);

    private static Task<int> ReplyAsync(Socket socket, byte[] time)
    {
        socket.SendAsync(new byte[] { 1 });
        return socket.ReceiveAsync(time);
    }
}
