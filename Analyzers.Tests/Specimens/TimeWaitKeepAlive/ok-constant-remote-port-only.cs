// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class RelayClient
{
    private const int RelayPort = 40100;

    public void Send(IPAddress relay, byte[] frame)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Any, IPEndPoint.MinPort));
        socket.Connect(new IPEndPoint(relay, RelayPort));
        socket.Send(frame);
    }
}
