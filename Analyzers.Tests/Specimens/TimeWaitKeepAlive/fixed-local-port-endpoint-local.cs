// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class TunnelClient
{
    public async Task KnockAsync(EndPoint remote)
    {
        var local = new IPEndPoint(IPAddress.Loopback, 9100);
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(local); //~ TCP4004
        await socket.ConnectAsync(remote);
        await socket.SendAsync("knock"u8.ToArray());
    }
}
