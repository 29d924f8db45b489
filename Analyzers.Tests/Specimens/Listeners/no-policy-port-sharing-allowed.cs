// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// option: tcplint.allow_port_sharing = true
// fix: none
using System.Net;
using System.Net.Sockets;

static class CanaryServer
{
    public static void Run()
    {
        var listener = new TcpListener(IPAddress.Any, 8099);
        listener.Start(); //~ TCP3004
        using TcpClient probe = listener.AcceptTcpClient();
        probe.GetStream().WriteByte(0);
        listener.Stop();
    }
}
