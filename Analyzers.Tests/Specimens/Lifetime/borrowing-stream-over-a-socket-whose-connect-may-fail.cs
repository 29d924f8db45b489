// rules: TCP1001,TCP1002,TCP1003,TCP1006
using System.Net;
using System.Net.Sockets;

static class Submit
{
    public static void Send(IPEndPoint to, string text)
    {
        var socket = new Socket(to.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1006
        socket.Connect(to);
        using var stream = new NetworkStream(socket, false);
        using var writer = new StreamWriter(stream);
        writer.Write(text);
    }
}
