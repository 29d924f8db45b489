// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class ProxyCopy
{
    public static void Copy(Socket from, Socket to)
    {
        var buffer = new byte[16384];
        int n;
        while ((n = from.Receive(buffer)) != -1) //~ TCP2001
        {
            to.Send(buffer, n, SocketFlags.None);
        }
    }
}
