// rules: TCP5003
using System.Net.Sockets;

public class Level
{
    public static void Wrong(Socket s)
    {
        s.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.KeepAlive, true); //~ TCP5003
    }

    public static void WrongToo(TcpClient c)
    {
        c.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        c.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.TcpKeepAliveTime, 60); //~ TCP5003
    }
}
