// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class SlowBannerServer(TcpListener listener)
{
    public void Run()
    {
        while (true)
        {
            using var client = listener.AcceptTcpClient();
            client.GetStream().Write("220 slow gateway\r\n"u8);
            Thread.Sleep(250);
        }
    }
}
