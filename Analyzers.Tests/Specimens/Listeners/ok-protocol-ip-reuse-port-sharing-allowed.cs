// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// option: tcplint.allow_port_sharing = true
using System.Net;
using System.Net.Sockets;

static class VoiceServer
{
    public static Socket Open()
    {
        var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.IP);
        listener.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        listener.Bind(new IPEndPoint(IPAddress.Any, 64738));
        listener.Listen(100);
        return listener;
    }
}
