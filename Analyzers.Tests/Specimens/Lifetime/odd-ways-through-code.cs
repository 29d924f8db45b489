// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

public class Oddities
{
    public static int GotoCase(Socket listener, int mode)
    {
        var s = listener.Accept(); //~ TCP1002
        switch (mode)
        {
            case 0:
                s.NoDelay = true;
                goto case 2;
            case 1:
                goto default;
            case 2:
                s.Dispose();
                return 2;
            default:
                return 0;
        }
    }

    public static void DoWhile(Socket listener, int count)
    {
        Socket s;
        do
        {
            s = listener.Accept(); //~ TCP1005
        }
        while (--count > 0);
        s.Close();
    }

    public static void Conditional(Socket listener, bool quick)
    {
        var s = quick ? listener.Accept() : null; //~ TCP1001
        if (s != null)
            s.NoDelay = true;
    }

    public static bool Swallowed(EndPoint ep)
    {
        var s = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP1002
        try
        {
            s.Connect(ep);
            s.Close();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public static void Coalesced(Socket listener, Socket? given)
    {
        var s = given ?? listener.Accept(); //~ TCP1001
        s.NoDelay = true;
    }
}
