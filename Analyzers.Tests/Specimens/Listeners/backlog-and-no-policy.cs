// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class WeatherStation
{
    public static void Run()
    {
        var listener = new TcpListener(IPAddress.Any, 8080);
        listener.Start(1); //~ TCP3004, TCP3005
        while (true)
        {
            using TcpClient client = listener.AcceptTcpClient();
            client.GetStream().Write("21.5 C\n"u8);
        }
    }
}
