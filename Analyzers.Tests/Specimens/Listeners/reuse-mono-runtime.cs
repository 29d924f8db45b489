// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// option: tcplint.runtime = mono
// fix: none
using System.Net;
using System.Net.Sockets;

static class PluginHost
{
    public static void Run()
    {
        var listener = new TcpListener(IPAddress.Loopback, 6007);
        listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true); //~ TCP3003
        listener.Start();
        using TcpClient editor = listener.AcceptTcpClient();
        editor.GetStream().WriteByte(1);
        listener.Stop();
    }
}
