// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class FrameReader(Socket socket)
{
    public int Read(byte[] buffer)
    {
        int n = socket.Receive(buffer, 0, buffer.Length, SocketFlags.None, out SocketError error);
        if (error != SocketError.Success)
        {
            socket.Close(0);
            return -1;
        }

        return n;
    }
}
