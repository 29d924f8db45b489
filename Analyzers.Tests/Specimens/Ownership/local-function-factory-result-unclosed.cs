// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Monitoring;

internal static class TrapSender
{
    public static void Send(string host, byte[] trap)
    {
        TcpClient manager = Open(); //~ TCP1001
        manager.GetStream().Write(trap);

        TcpClient Open() => new(host, 162);
    }
}
