using System.Net;
using System.Net.Sockets;

namespace Mixed;

public class Collector
{
    private readonly List<Socket> _sources = new(); //~ TCP1004
    private readonly int _port;

    public Collector(int port) => _port = port;

    public void Collect(CancellationToken ct)
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.ExclusiveAddressUse = true;
        listener.Bind(new IPEndPoint(IPAddress.Any, _port));
        listener.Listen(64);
        while (!ct.IsCancellationRequested)
        {
            var source = listener.Accept();
            source.ReceiveTimeout = 1000;
            _sources.Add(source);
            new Thread(() => Read(source)).Start();
        }
    }

    private static void Read(Socket source)
    {
        var b = new byte[1];
        var line = new List<byte>();
        while (true)
        {
            try
            {
                source.Receive(b); //~ TCP2001
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.TimedOut)
            {
                continue;
            }
            if (b[0] == '\n')
            {
                Console.WriteLine(line.Count);
                line.Clear();
            }
            else
            {
                line.Add(b[0]);
            }
        }
    }
}
