// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// option: tcplint.ownership.transfers_to = M:Proxy.Reactor.Adopt(System.Net.Sockets.Socket)
using System.Net.Sockets;

namespace Proxy;

internal static class Reactor
{
    public static void Adopt(Socket socket) => socket.Blocking = false;
}

internal sealed class Front
{
    public void AcceptOne(Socket listener)
    {
        Socket client = listener.Accept();
        Reactor.Adopt(client);
    }
}
