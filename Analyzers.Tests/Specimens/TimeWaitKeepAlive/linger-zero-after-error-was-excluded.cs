// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;

sealed class FrameSink
{
    public void Take(Socket source, byte[] buffer)
    {
        source.Receive(buffer, 0, buffer.Length, SocketFlags.None, out SocketError error);
        if (error == SocketError.Success)
            source.Close(0); //~ TCP4003
    }
}
