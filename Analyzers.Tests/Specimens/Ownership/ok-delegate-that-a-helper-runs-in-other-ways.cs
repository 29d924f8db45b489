// rules: TCP1001,TCP1002,TCP1003
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace Relay;

internal static class Runner
{
    public static void AtOnce(Action work) => Parallel.Invoke(() => work());

    public static void AsState(Action work) => ThreadPool.QueueUserWorkItem(state => ((Action)state!)(), work);

    public static void InItsOwnWay(Action work) => work.BeginInvoke(null, null);

    public static void Soon(Action work)
    {
        Timer? timer = null;
        timer = new Timer(_ =>
        {
            timer!.Dispose();
            work();
        });
        timer.Change(10, Timeout.Infinite);
    }

    public static void Twice(Action work) => Guarded(() => work());

    private static void Guarded(Action work)
    {
        try
        {
            work();
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }
    }
}

internal sealed class Exchange
{
    public void Serve(TcpListener listener)
    {
        var first = listener.AcceptTcpClient();
        Runner.AtOnce(() => Greet(first));
        var second = listener.AcceptTcpClient();
        Runner.AsState(() => Greet(second));
        var third = listener.AcceptTcpClient();
        Runner.InItsOwnWay(() => Greet(third));
        var fourth = listener.AcceptTcpClient();
        Runner.Soon(() => Greet(fourth));
        var fifth = listener.AcceptTcpClient();
        Runner.Twice(() => Greet(fifth));
    }

    private static void Greet(TcpClient caller)
    {
        using (caller)
            caller.GetStream().WriteByte(1);
    }
}
