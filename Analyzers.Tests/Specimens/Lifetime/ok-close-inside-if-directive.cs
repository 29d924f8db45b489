// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class TraceShipper
{
    public void Ship(string host, byte[] trace)
    {
        var ship = new TcpClient(host, 4317);
        try
        {
            ship.GetStream().Write(trace, 0, trace.Length);
        }
        finally
        {
#if NET8_0_OR_GREATER
            ship.Dispose();
#else
            ((IDisposable)ship).Dispose();
#endif
        }
    }
}
