// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Diagnostics;
using System.Net.Sockets;

namespace Monitoring;

internal sealed class PagerGateway
{
    public void Alarm(TcpListener listener, byte[] alarm)
    {
        TcpClient pager = listener.AcceptTcpClient(); //~ TCP1001
        Try(() => pager.GetStream().Write(alarm, 0, alarm.Length));
        Try(() => pager.GetStream().Flush());
    }

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (IOException e)
        {
            Trace.WriteLine(e.Message);
        }
    }
}
