// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class BannerServer(TcpListener listener)
{
    public void Run()
    {
        while (true)
        {
            using var client = listener.AcceptTcpClient();
            client.LingerState = new LingerOption(true, 0); //~ TCP4003
            client.GetStream().Write("220 ready\n"u8);
        }
    }
}
