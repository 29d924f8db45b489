// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;

sealed class Uplink(int lingerSeconds)
{
    public Socket Create() => new(SocketType.Stream, ProtocolType.Tcp) { LingerState = new LingerOption(lingerSeconds >= 0, lingerSeconds) };
}
