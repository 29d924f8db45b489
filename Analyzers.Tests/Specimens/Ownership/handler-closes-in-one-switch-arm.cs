// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace ChatServer;

internal enum Gate { Open, Closed, Draining }

internal sealed class Turnstile
{
    public volatile Gate State;

    public void AcceptOne(Socket listener)
    {
        Socket visitor = listener.Accept(); //~ TCP1002
        ThreadPool.QueueUserWorkItem(_ => Decide(visitor));
    }

    private void Decide(Socket visitor)
    {
        switch (State)
        {
            case Gate.Closed:
                visitor.Close();
                break;
            case Gate.Draining:
                visitor.NoDelay = true;
                break;
            default:
                using (visitor)
                    visitor.Send("come in\r\n"u8);
                break;
        }
    }
}
