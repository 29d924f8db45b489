// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;

sealed class BannerServer(TcpListener listener)
{
    public void Run()
    {
        while (true)
        {
            using var client = listener.AcceptTcpClient();
            client.ReceiveTimeout = 2000;
            client.GetStream().Write("220 ready\n"u8);
            WaitForFin(client.GetStream());
        }
    }

    private static void WaitForFin(NetworkStream stream)
    {
        var scratch = new byte[128];
        while (stream.Read(scratch, 0, scratch.Length) > 0)
        {
        }
    }
}
