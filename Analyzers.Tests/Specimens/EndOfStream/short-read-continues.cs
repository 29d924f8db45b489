// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class PositionFeed
{
    private const int ReportSize = 28;

    public static void Read(TcpListener listener, Queue<long> positions)
    {
        using Socket tracker = listener.AcceptSocket();
        var report = new byte[ReportSize];
        while (true)
        {
            int n = tracker.Receive(report, 0, ReportSize, SocketFlags.None); //~ TCP2001
            if (n < ReportSize)
                continue;
            positions.Enqueue(BitConverter.ToInt64(report, 0));
        }
    }
}
