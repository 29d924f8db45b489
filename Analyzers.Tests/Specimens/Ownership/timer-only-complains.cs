// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Diagnostics;
using System.Net.Sockets;

namespace MarketData;

internal sealed class Lingering
{
    public void Reject(TcpListener listener, byte[] reason)
    {
        TcpClient client = listener.AcceptTcpClient(); //~ TCP1001
        using var watch = new Timer(_ => Trace.WriteLine("slow client"), null, 2000, Timeout.Infinite);
        client.GetStream().Write(reason, 0, reason.Length);
    }
}
