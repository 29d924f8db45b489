// rules: TCP6001
using System.Net;
using System.Net.Sockets;

public class Paths
{
    public static void LoopReopens(EndPoint ep)
    {
        for (int i = 0; i < 3; i++)
        {
            var s = new Socket(ep.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            s.Connect(ep);
            s.Send("x"u8);
            s.Close();
        }
    }

    public static void CloseInCatch(EndPoint ep)
    {
        Socket s = new Socket(ep.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            s.Connect(ep);
        }
        catch (SocketException)
        {
            s.Close();
            s = new Socket(ep.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            s.Connect(ep);
        }
        s.Send("x"u8);
        s.Close();
    }

    public static async Task ByHelperAsync(EndPoint ep)
    {
        using var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await ConnectCoreAsync(s, ep);
        await s.SendAsync(new byte[1], SocketFlags.None);
    }

    private static Task ConnectCoreAsync(Socket s, EndPoint ep) => s.ConnectAsync(ep);

    public static void Probe(TcpListener l)
    {
        l.Stop();
        l.Start();
        if (l.Pending())
            l.AcceptSocket().Dispose();
    }

    public static void BeginThenSend(EndPoint ep)
    {
        using var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        s.EndConnect(s.BeginConnect(ep, null, null));
        s.Send("x"u8);
    }
}
