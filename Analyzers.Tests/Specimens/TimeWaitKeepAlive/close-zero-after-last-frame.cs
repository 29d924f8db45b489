// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class VideoPusher(EndPoint server)
{
    public void Push(byte[] lastFrame)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(server);
            socket.Send(lastFrame);
        }
        finally
        {
            socket.Close(0); //~ TCP4003
        }
    }
}
