// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Mail;

internal static class Spooler
{
    public static void Notify(string host, bool local, byte[] note)
    {
        TcpClient client = local ? OpenLocal() : OpenRemote(host); //~ TCP1001
        client.GetStream().Write(note);
    }

    private static TcpClient OpenLocal() => new("localhost", 2525);

    private static TcpClient OpenRemote(string host) => new(host, 25);
}
