// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class MotdServer(TcpListener listener)
{
    public void Run()
    {
        Thread.Sleep(1000);
        while (true)
        {
            using var client = listener.AcceptTcpClient(); //~ TCP4001
            client.GetStream().Write("Welcome back\n"u8);
        }
    }
}
