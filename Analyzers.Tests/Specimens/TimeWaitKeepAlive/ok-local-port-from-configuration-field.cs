// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;

sealed class Probe
{
    private readonly int _localPort;

    public Probe(int? localPort) => _localPort = localPort ?? 0;

    public void Send(EndPoint peer, byte[] frame)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Any, _localPort));
        socket.Connect(peer);
        socket.Send(frame);
    }
}
