// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;
using System.Text;

public class Writers
{
    public static void Say(EndPoint ep, string text)
    {
        var s = new Socket(ep.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1006
        s.Connect(ep);
        using var w = new StreamWriter(new NetworkStream(s, true), Encoding.ASCII, 256, leaveOpen: true);
        w.WriteLine(text);
    }

    public static void SayRight(EndPoint ep, string text)
    {
        var s = new Socket(ep.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            s.Connect(ep);
            using var w = new StreamWriter(new NetworkStream(s, true), Encoding.ASCII, 256, leaveOpen: true);
            w.WriteLine(text);
        }
        finally
        {
            s.Dispose();
        }
    }
}
