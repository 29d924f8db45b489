// rules: TCP1001,TCP1002,TCP1003
using System.Net.Sockets;
using System.Threading.Tasks;

namespace Relay;

internal static class Runner
{
    public static void AtOnce(Action work) => Parallel.Invoke(() => work());
}

internal sealed class Exchange
{
    public void Serve(TcpListener listener)
    {
        var caller = listener.AcceptTcpClient(); //~ TCP1001
        Runner.AtOnce(() => Greet(caller));
    }

    private static void Greet(TcpClient caller)
    {
        caller.GetStream().WriteByte(1);
    }
}
