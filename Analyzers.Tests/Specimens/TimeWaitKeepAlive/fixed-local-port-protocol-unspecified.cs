// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;

sealed class ScaleReader
{
    private static readonly IPEndPoint s_local = new(IPAddress.Any, 4001);

    public int Read(EndPoint scale, byte[] buffer)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.IP);
        socket.Bind(s_local); //~ TCP4004
        socket.Connect(scale);
        return socket.Receive(buffer);
    }
}
