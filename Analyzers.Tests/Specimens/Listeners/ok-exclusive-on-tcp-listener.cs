// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class TimeServer
{
    private const int Port = 3700;

    public static void Run()
    {
        var listener = new TcpListener(IPAddress.Any, Port);
        listener.ExclusiveAddressUse = true;
        listener.Start();
        while (true)
        {
            using TcpClient client = listener.AcceptTcpClient();
            client.GetStream().Write(BitConverter.GetBytes(DateTime.UtcNow.Ticks));
        }
    }
}
