// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Proxy;

internal sealed class Tarpit(bool lenient)
{
    public void Trap(Socket listener)
    {
        Socket intruder = listener.Accept(); //~ TCP1002
        intruder.NoDelay = true;
        When(lenient, () => intruder.Close());
    }

    private static void When(bool condition, Action action)
    {
        if (condition)
            action();
    }
}
