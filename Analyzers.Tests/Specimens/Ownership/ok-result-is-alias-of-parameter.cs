// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Proxy;

internal sealed class Balancer
{
    public void Forward(Socket primary, Socket standby, byte[] request)
    {
        Socket target = Pick(primary, standby);
        target.Send(request);
    }

    private static Socket Pick(Socket primary, Socket standby) => primary.Poll(0, SelectMode.SelectError) ? standby : primary;

    public void Probe(TcpListener listener, byte[] probe)
    {
        using Socket peer = listener.AcceptSocket();
        Socket target = Pick(peer, peer);
        target.Send(probe);
    }
}
