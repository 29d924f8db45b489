// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

[AttributeUsage(AttributeTargets.Method)]
sealed class FactAttribute : Attribute;

public class EchoTests
{
    private readonly IPEndPoint _server = new(IPAddress.Loopback, 7);

    [Fact]
    public async Task Greets()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP1001
        await socket.ConnectAsync(_server);
        var greeting = new byte[5];
        socket.Receive(greeting);
    }
}

public static class EchoClients
{
    public static Socket Make(IPEndPoint server)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP1003
        socket.Connect(server);
        return socket;
    }
}
