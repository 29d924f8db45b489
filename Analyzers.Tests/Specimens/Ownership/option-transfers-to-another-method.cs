// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// option: tcplint.ownership.transfers_to = Reactor.Adopt
using System.Net.Sockets;

internal static class Reactor
{
    private static int _seen;

    public static void Adopt(Socket socket) => socket.Blocking = false;

    public static void Inspect(Socket socket) => _seen += socket.Available;
}

internal sealed class Front
{
    public void AcceptOne(Socket listener)
    {
        Socket client = listener.Accept(); //~ TCP1001
        Reactor.Inspect(client);
    }

    public void AcceptAnother(Socket listener)
    {
        Socket client = listener.Accept();
        Reactor.Adopt(client);
    }
}
