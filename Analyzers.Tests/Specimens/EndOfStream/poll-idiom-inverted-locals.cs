// rules: TCP2003
// fix: none
using System.Net.Sockets;

static class SocketExtensions
{
    public static bool IsAlive(this Socket socket)
    {
        var readable = socket.Poll(1000, SelectMode.SelectRead); //~ TCP2003
        var empty = (socket.Available == 0);
        return readable & empty;
    }

    public static bool IsStillConnected(this Socket socket)
    {
        bool empty = socket.Available == 0;
        return socket.Poll(0, SelectMode.SelectRead) && empty; //~ TCP2003
    }
}
