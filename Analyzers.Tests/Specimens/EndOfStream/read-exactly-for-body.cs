// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class HandshakeReader
{
    private const int HelloLength = 16;

    public static byte[] ReadHello(string host)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(host, 6900);
        var hello = new byte[HelloLength];
        for (int got = 0; got < HelloLength;)
        {
            got += socket.Receive(hello, got, HelloLength - got, SocketFlags.None); //~ TCP2001
        }

        return hello;
    }
}
