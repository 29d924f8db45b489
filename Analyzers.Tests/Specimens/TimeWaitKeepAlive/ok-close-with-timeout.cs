// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class VideoPusher(Socket socket)
{
    public void Finish(byte[] lastFrame)
    {
        socket.Send(lastFrame);
        socket.Close(5);
    }
}
