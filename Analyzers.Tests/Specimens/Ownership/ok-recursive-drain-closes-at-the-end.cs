// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

internal static class BacklogSender
{
    public static void Deliver(TcpListener listener, Queue<byte[]> backlog)
    {
        Socket peer = listener.AcceptSocket();
        SendNext(peer, backlog);
    }

    private static void SendNext(Socket peer, Queue<byte[]> backlog)
    {
        if (backlog.Count == 0)
        {
            peer.Close();
            return;
        }

        try
        {
            peer.Send(backlog.Dequeue());
        }
        catch (SocketException)
        {
            peer.Close();
            return;
        }

        SendNext(peer, backlog);
    }
}
