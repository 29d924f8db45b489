// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;

sealed class Reader(Socket socket)
{
    public void Completed(object sender, SocketAsyncEventArgs e)
    {
        if (e.SocketError is not SocketError.Success)
            socket.Close(0);
    }
}
