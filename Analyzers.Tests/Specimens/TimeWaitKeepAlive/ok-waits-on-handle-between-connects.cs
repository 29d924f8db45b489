// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class InverterPoller(string host, WaitHandle stop)
{
    public void Run()
    {
        while (!stop.WaitOne(2000))
        {
            using var client = new TcpClient(host, 502);
            client.GetStream().Write("\u0001\u0003"u8);
        }
    }
}
