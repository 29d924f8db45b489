// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class MeterPoller(string meter, int port)
{
    public void Run(Action<byte[]> publish)
    {
        while (true)
        {
            using (var client = new TcpClient(meter, port))
            {
                client.GetStream().Write("READ\n"u8);
                var value = new byte[8];
                client.GetStream().ReadExactly(value);
                publish(value);
            }

            Thread.Sleep(TimeSpan.FromSeconds(10));
        }
    }
}
