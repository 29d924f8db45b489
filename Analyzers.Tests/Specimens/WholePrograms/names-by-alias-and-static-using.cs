using static System.Net.Sockets.SocketOptionLevel;
using static System.Net.Sockets.SocketOptionName;
using Net = System.Net.Sockets;
using S = System.Net.Sockets.Socket;

namespace Aliased;

internal static class T
{
    internal static void Tune(S s)
    {
        s.SetSocketOption(Socket, KeepAlive, true); //~ TCP5002
    }

    internal static void Wrong(S s)
    {
        s.SetSocketOption(Tcp, TcpKeepAliveTime, 7200000); //~ TCP5003
    }

    internal static Net.TcpClient Make(string h)
    {
        Net::TcpClient c = new(); //~ TCP1003
        c.Connect(h, 1);
        return c;
    }
}
