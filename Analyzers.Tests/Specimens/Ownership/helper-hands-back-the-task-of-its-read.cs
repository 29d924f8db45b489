// rules: TCP1001,TCP1002,TCP1003
using System.Net;
using System.Net.Sockets;

/// <summary>Asks a time server. The steps hand back the tasks of what they start; whoever awaits them meets the failure.</summary>
public static class TimeServer
{
    public static async Task<byte[]> AskAsync(EndPoint server)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP1003
        await DialAsync(socket, server);
        var time = new byte[4];
        await ReplyAsync(socket, time);
        socket.Close();
        return time;
    }

    private static Task DialAsync(Socket socket, EndPoint server) => socket.ConnectAsync(server);

    private static Task<int> ReplyAsync(Socket socket, byte[] time)
    {
        socket.SendAsync(new byte[] { 1 });
        return socket.ReceiveAsync(time);
    }
}
