// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net;
using System.Net.Sockets;

public class Closures
{
    public static void LocalCloses(Socket listener)
    {
        var s = listener.Accept();
        void Done() => s.Dispose();
        try
        {
            s.Send("x"u8);
        }
        finally
        {
            Done();
        }
    }

    public static void ActionCloses(Socket listener)
    {
        var s = listener.Accept();
        Action close = s.Close;
        try
        {
            s.Send("x"u8);
        }
        finally
        {
            close();
        }
    }

    public static Action Escapes(Socket listener)
    {
        var s = listener.Accept();
        return () => s.Close();
    }

    public static void Event(Socket listener, System.Timers.Timer timer)
    {
        var s = listener.Accept();
        timer.Elapsed += (_, _) => s.Close();
    }

    public static async Task Continued(Socket listener)
    {
        var s = await listener.AcceptAsync();
        await s.SendAsync(new byte[1], SocketFlags.None).ContinueWith(_ => s.Dispose());
    }

    public static async Task Several(TcpListener listener)
    {
        var tasks = new List<Task>();
        for (var i = 0; i < 4; i++)
        {
            var client = await listener.AcceptTcpClientAsync();
            tasks.Add(Task.Run(async () =>
            {
                using var c = client;
                await c.GetStream().WriteAsync(new byte[1]);
            }));
        }
        await Task.WhenAll(tasks);
    }

    public static IEnumerable<Func<Socket>> Lazily(Socket listener)
    {
        yield return () => listener.Accept();
        yield return listener.Accept;
    }

    public static async Task Recursive(TcpListener listener, int depth)
    {
        if (depth == 0)
            return;
        using var c = await listener.AcceptTcpClientAsync();
        await Recursive(listener, depth - 1);
    }
}
