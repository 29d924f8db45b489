// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class DockerPing
{
    public void Ping()
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Connect(new UnixDomainSocketEndPoint("/var/run/docker.sock"));
        socket.Send("GET /_ping HTTP/1.0\r\n\r\n"u8);
        socket.Shutdown(SocketShutdown.Both);
        socket.Close();
    }
}
