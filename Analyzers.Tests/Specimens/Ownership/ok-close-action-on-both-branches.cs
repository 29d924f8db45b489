// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Proxy;

internal sealed class Tarpit(bool lenient)
{
    public void Trap(Socket listener)
    {
        Socket intruder = listener.Accept();
        intruder.NoDelay = true;
        Either(lenient, () => intruder.Close(), () => intruder.Close(0));
    }

    private static void Either(bool condition, Action yes, Action no)
    {
        if (condition)
            yes();
        else
            no();
    }
}
