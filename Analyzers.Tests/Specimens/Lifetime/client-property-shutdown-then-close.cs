// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Kicker(TcpListener listener)
{
    public void KickNext()
    {
        var client = listener.AcceptTcpClient();
        client.Client.Shutdown(SocketShutdown.Send); //~ TCP1009
        client.Close();
    }
}
