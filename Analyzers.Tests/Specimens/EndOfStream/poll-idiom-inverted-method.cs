// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

static class SocketHealth
{
    public static bool IsConnected(TcpClient client)
    {
        Socket socket = client.Client;
        if (socket.Poll(1000, SelectMode.SelectRead) && socket.Available == 0) //~ TCP2003
            return true;
        return false;
    }
}
