// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class SiloGateway
{
    public static TcpListener Open()
    {
        var listener = new TcpListener(IPAddress.Any, 30000);
        if (OperatingSystem.IsWindows())
            listener.ExclusiveAddressUse = true;
        listener.Start();
        return listener;
    }
}
