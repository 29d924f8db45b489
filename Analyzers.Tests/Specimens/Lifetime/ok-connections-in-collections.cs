// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net;
using System.Net.Sockets;

public class Collections
{
    public static void Closed(string host)
    {
        TcpClient[] pair = [new TcpClient(host, 1), new TcpClient(host, 2)];
        foreach (var c in pair)
            c.Dispose();
    }

    public static List<TcpClient> Returned(string host)
    {
        var c = new TcpClient(host, 1);
        return [c];
    }

    public static void Old(string host)
    {
        var all = new List<TcpClient> { new TcpClient(host, 1), new TcpClient(host, 2) };
        all.ForEach(c => c.Close());
    }

    public static TcpClient? Last(string host)
    {
        var stack = new Stack<TcpClient>();
        stack.Push(new TcpClient(host, 1));
        return stack.TryPop(out var top) ? top : null;
    }

    public static Dictionary<string, TcpClient> ByName(string host) => new()
    {
        ["a"] = new TcpClient(host, 1),
        ["b"] = new(host, 2),
    };
}
