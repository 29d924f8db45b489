// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net;
using System.Net.Sockets;

sealed class SnapshotSender
{
    public async Task SendAsync(EndPoint display, byte[] picture)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(display);
        socket.SendTimeout = 2000; //~ TCP5004
        await socket.SendAsync(picture);
    }
}
