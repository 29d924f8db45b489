// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace TimeService;

internal static class DaytimeServer
{
    public static void ServeOne(Socket listener)
    {
        Socket peer = listener.Accept(); //~ TCP1003
        Answer(peer);
    }

    private static void Answer(Socket peer)
    {
        byte[] now = System.Text.Encoding.ASCII.GetBytes(DateTime.UtcNow.ToString("R"));
        peer.Send(now);
        peer.Close();
    }
}
