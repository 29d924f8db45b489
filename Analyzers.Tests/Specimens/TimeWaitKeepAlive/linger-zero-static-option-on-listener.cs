// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;

sealed class Acceptor
{
    private static readonly LingerOption s_reset = new(true, 0);

    public Socket Open(EndPoint address)
    {
        var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        listener.LingerState = s_reset; //~ TCP4003
        listener.Bind(address);
        listener.Listen();
        return listener;
    }
}
