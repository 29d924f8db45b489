using System.Net;
using System.Net.Sockets;

public sealed class LocalIpc : IDisposable
{
    private Socket? _server;
    private readonly UdpClient _udp = new(9999);

    public void Open(string path)
    {
        _server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        _server.Bind(new UnixDomainSocketEndPoint(path));
        _server.Listen(1);
        var peer = _server.Accept();
        peer.Send("x"u8);
    }

    public void Multicast()
    {
        var s = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        s.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        s.Bind(new IPEndPoint(IPAddress.Any, 1900));
        var b = new byte[10];
        while (true)
        {
            int n = s.Receive(b);
            Console.WriteLine(n);
        }
    }

    public void Raw()
    {
        var icmp = new Socket(AddressFamily.InterNetwork, SocketType.Raw, ProtocolType.Icmp);
        icmp.ReceiveTimeout = 1000;
        icmp.SendTo(new byte[8], new IPEndPoint(IPAddress.Loopback, 0));
    }

    public void Dispose() => _udp.Dispose();
}
