// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;

sealed class Sender(Socket socket)
{
    public void Send(byte[] frame)
    {
        socket.SendAsync(frame, SocketFlags.None).ContinueWith(sent =>
        {
            if (!sent.IsFaulted)
                return;
            socket.Close(0);
        });
    }
}
