// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class SessionEnder
{
    public static void End(TcpClient client)
    {
        client.GetStream().Write("BYE\n"u8);
        client.LingerState = new LingerOption(true, 0); //~ TCP4003
        client.Close();
    }
}
