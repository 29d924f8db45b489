// rules: TCP1001,TCP1002,TCP1003
using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace Relay;

internal static class Background
{
    private static readonly BlockingCollection<Action> s_queue = new();

    public static void Go(Action work, string name)
    {
        var thread = new Thread(() =>
        {
            try
            {
                work();
            }
            catch (Exception e)
            {
                Console.WriteLine(name + ": " + e.Message);
            }
        });
        thread.IsBackground = true;
        thread.Start();
    }

    public static void Fork(Action work) => Task.Run(() => work());

    public static void Later(Action work) => s_queue.Add(() => work());

    public static void Timed(Action work)
    {
        Action measured = () =>
        {
            var start = Environment.TickCount;
            work();
            Console.WriteLine(Environment.TickCount - start);
        };
        measured();
    }
}

internal sealed class Switchboard
{
    public void Serve(TcpListener listener)
    {
        while (true)
        {
            var caller = listener.AcceptTcpClient();
            Background.Go(() => Greet(caller), "greeting");
            var second = listener.AcceptTcpClient();
            Background.Fork(() => Greet(second));
            var third = listener.AcceptTcpClient();
            Background.Later(() => Greet(third));
            var fourth = listener.AcceptTcpClient();
            Background.Timed(() => Greet(fourth));
        }
    }

    private static void Greet(TcpClient caller)
    {
        using (caller)
            caller.GetStream().WriteByte(1);
    }
}
