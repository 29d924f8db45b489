// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

static class PeerProbe
{
    public static EndPoint? NextPeer(TcpListener listener)
    {
        using (var peer = listener.AcceptSocket())
            return peer.RemoteEndPoint;
    }
}
