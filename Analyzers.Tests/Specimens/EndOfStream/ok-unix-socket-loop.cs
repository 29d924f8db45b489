// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

static class DockerEvents
{
    public static void Print()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Connect(new UnixDomainSocketEndPoint("/var/run/docker.sock"));
        var buffer = new byte[4096];
        while (socket.Connected)
        {
            int n = socket.Receive(buffer);
            Console.Write(Encoding.UTF8.GetString(buffer, 0, n));
        }
    }
}
