// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net;
using System.Net.Sockets;

public class Casts
{
    public static void Object(Socket listener)
    {
        object o = listener.Accept();
        ((Socket)o).Dispose();
    }

    public static void Disposable(Socket listener)
    {
        IDisposable d = listener.Accept();
        d.Dispose();
    }

    public static void Dynamic(Socket listener)
    {
        dynamic d = listener.Accept();
        d.Close();
    }

    public static void AsPattern(Socket listener)
    {
        object o = listener.Accept();
        if (o is Socket { NoDelay: false } s)
            s.NoDelay = true;
        (o as IDisposable)!.Dispose();
    }

    public static unsafe int Unsafe(Socket listener)
    {
        using var s = listener.Accept();
        byte* p = stackalloc byte[16];
        return s.Receive(new Span<byte>(p, 16));
    }

    public static void Anonymous(Socket listener)
    {
        var pair = new { Socket = listener.Accept(), Name = "x" };
        Console.WriteLine(pair.Name);
        pair.Socket.Dispose();
    }

    public static void Query(Socket listener)
    {
        var all = from i in Enumerable.Range(0, 3) select listener.Accept();
        foreach (var s in all)
            s.Dispose();
    }
}
