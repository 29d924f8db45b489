// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// option: tcplint.allow_port_sharing = true
using System.Net;
using System.Net.Sockets;

static class PreforkServer
{
    public static TcpListener Open(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        if (!OperatingSystem.IsWindows())
        {
            listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        }

        listener.Start();
        return listener;
    }
}
