// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal static class Daemon
{
    public static void Run(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        listener.Start();
        while (true)
        {
            using TcpClient caller = listener.AcceptTcpClient();
            caller.GetStream().WriteByte(1);
        }
    }
}
