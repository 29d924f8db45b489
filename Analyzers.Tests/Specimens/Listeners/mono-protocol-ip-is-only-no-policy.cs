// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// option: tcplint.runtime = mono
// fix: none
using System.Net;
using System.Net.Sockets;

static class RemoteShell
{
    public static void Run()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.IP);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 2323)); //~ TCP3004
        socket.Listen(100);
        using Socket terminal = socket.Accept();
        terminal.Send("login: "u8);
    }
}
