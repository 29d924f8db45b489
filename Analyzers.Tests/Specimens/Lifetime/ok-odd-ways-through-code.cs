// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net;
using System.Net.Sockets;

public class Oddities
{
    public static int GotoCase(Socket listener, int mode)
    {
        var s = listener.Accept();
        switch (mode)
        {
            case 0:
                s.NoDelay = true;
                goto case 2;
            case 1:
                s.NoDelay = false;
                goto default;
            case 2:
                s.Dispose();
                return 2;
            default:
                s.Close();
                return 0;
        }
    }

    public static void NestedFinally(Socket listener)
    {
        var s = listener.Accept();
        try
        {
            try
            {
                s.Send("x"u8);
            }
            finally
            {
                Console.WriteLine("sent");
            }
        }
        finally
        {
            s.Dispose();
        }
    }

    public static Socket? ThrowExpression(EndPoint? ep)
    {
        var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            s.Connect(ep ?? throw new ArgumentNullException(nameof(ep)));
            return s;
        }
        catch
        {
            s.Dispose();
            return null;
        }
    }

    public static bool Filtered(EndPoint ep)
    {
        var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            s.Connect(ep);
            return true;
        }
        catch (SocketException e) when (e.SocketErrorCode is SocketError.ConnectionRefused or SocketError.TimedOut)
        {
            return false;
        }
        finally
        {
            s.Dispose();
        }
    }

    public static void DoWhile(Socket listener, int count)
    {
        Socket? s = null;
        do
        {
            s?.Close();
            s = listener.Accept();
        }
        while (--count > 0);
        s.Close();
    }

    public static void LockAndUsing(Socket listener, object gate)
    {
        lock (gate)
        {
            using (Socket a = listener.Accept(), b = listener.Accept())
                a.Send("x"u8);
        }
    }

    public static void UsingAssigned(Socket listener)
    {
        Socket s;
        using (s = listener.Accept())
            s.Send("x"u8);
    }

    public static async Task AwaitUsing(string host)
    {
        var c = new TcpClient(host, 1);
        await using (c.GetStream().ConfigureAwait(false))
            await Task.Yield();
    }
}
