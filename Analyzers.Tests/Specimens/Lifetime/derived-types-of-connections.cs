// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net;
using System.Net.Sockets;

public class NamedClient : TcpClient
{
    public string Name { get; set; } = "";

    public NamedClient(string host) : base(host, 80)
    {
    }
}

public class QuietSocket : Socket
{
    public QuietSocket() : base(SocketType.Stream, ProtocolType.Tcp)
    {
        NoDelay = true;
    }
}

public class OpenListener : TcpListener
{
    public OpenListener(int port) : base(IPAddress.Loopback, port)
    {
    }

    public bool IsOn => Active;
}

public class UsesDerived
{
    public static string Lost(string host)
    {
        var c = new NamedClient(host); //~ TCP1001
        return c.Name;
    }

    public static string Closed(string host)
    {
        using var c = new NamedClient(host) { Name = "n" };
        return c.Name;
    }

    public static void LostSocket(EndPoint ep)
    {
        var s = new QuietSocket(); //~ TCP1001
        s.Connect(ep);
    }

    public static void LostListener()
    {
        var l = new OpenListener(0); //~ TCP1007
        l.Start();
        Console.WriteLine(l.IsOn);
    }

    public static void StoppedListener()
    {
        var l = new OpenListener(0);
        l.Start();
        Console.WriteLine(l.IsOn);
        l.Stop();
    }
}
