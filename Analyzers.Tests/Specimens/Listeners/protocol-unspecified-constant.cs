// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class TelemetryIngest
{
    private const ProtocolType Protocol = ProtocolType.Unspecified;
    private const int Port = 4317;

    public static void Run()
    {
        using var listener = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, Protocol);
        listener.DualMode = true;
        listener.Bind(new IPEndPoint(IPAddress.IPv6Any, Port)); //~ TCP3001
        listener.Listen();
        while (true)
        {
            using Socket exporter = listener.Accept();
            Console.WriteLine(exporter.RemoteEndPoint);
        }
    }
}
