// rules: TCP1001,TCP1002,TCP1003
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace Relay;

internal static class Background
{
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
}

internal sealed class Switchboard
{
    public void Serve(TcpListener listener)
    {
        while (true)
        {
            var caller = listener.AcceptTcpClient(); //~ TCP1001
            Background.Go(() => Greet(caller), "greeting");
            var second = listener.AcceptTcpClient(); //~ TCP1001
            Background.Fork(() => Greet(second));
        }
    }

    private static void Greet(TcpClient caller)
    {
        caller.GetStream().WriteByte(1);
    }
}
