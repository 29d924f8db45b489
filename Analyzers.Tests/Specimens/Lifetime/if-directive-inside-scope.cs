// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class TraceShipper
{
    public void Ship(string host, byte[] trace)
    {
        // one connection for one trace
        var ship = new TcpClient(host, 4317); //~ TCP1001
#if NET8_0_OR_GREATER
        ship.GetStream().Write(trace);
#else
        ship.GetStream().Write(trace, 0, trace.Length);
#endif
        // the collector answers nothing
    }
}
