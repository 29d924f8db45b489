// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// option: build_property.IsTestProject = true
// option: tcplint.test_projects = full
using System.Net;
using System.Net.Sockets;

public static class EchoClients
{
    public static Socket Make(IPEndPoint server)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP1003
        socket.Connect(server);
        return socket;
    }
}
