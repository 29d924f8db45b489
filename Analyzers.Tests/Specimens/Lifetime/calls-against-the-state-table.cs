// rules: TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

public class Table
{
    public static void ReceiveEarly()
    {
        using var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var n = s.Receive(new byte[1]); //~ TCP6001
        Console.WriteLine(n);
    }

    public static void AcceptBound(IPEndPoint ep)
    {
        using var s = new Socket(ep.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        s.Bind(ep);
        using var c = s.Accept(); //~ TCP6001
    }

    public static void ListenConnected(IPEndPoint ep)
    {
        using var s = new Socket(ep.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        s.Connect(ep);
        s.Listen(100); //~ TCP6001
    }

    public static async Task AfterDisposeAsync(string host)
    {
        var c = new TcpClient();
        await c.ConnectAsync(host, 80);
        c.Dispose();
        var stream = c.GetStream(); //~ TCP6001
        await stream.FlushAsync();
    }

    public static void ShutdownNew()
    {
        using var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        s.Shutdown(SocketShutdown.Both); //~? TCP6001
    }
}
