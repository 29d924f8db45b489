// rules: TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

class L
{
    public void NotStarted()
    {
        using var l = new TcpListener(IPAddress.Any, 0);
        using var c = l.AcceptTcpClient(); //~ TCP6001
    }

    public async Task Stopped()
    {
        var l = new TcpListener(IPAddress.Any, 0);
        l.Start();
        l.Stop();
        using var c = await l.AcceptTcpClientAsync(); //~ TCP6001
    }

    public bool Pending()
    {
        using var l = TcpListener.Create(0);
        return l.Pending(); //~ TCP6001
    }

    public void Unbound()
    {
        using var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        s.Listen(100);
        using var c = s.Accept(); //~ TCP6001
    }

    public void BindTwice()
    {
        using var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 0)); //~ TCP6001
    }

    public void ConnectListener(EndPoint ep)
    {
        using var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        s.Bind(new IPEndPoint(IPAddress.IPv6Any, 0));
        s.Listen(100);
        s.Connect(ep); //~ TCP6001
    }
}
