// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net.Sockets;

sealed class MeterPoller(string meter, int port)
{
    private volatile bool _running = true;

    public void Stop() => _running = false;

    public void Run(Action<byte[]> publish)
    {
        while (_running)
        {
            using (var client = new TcpClient(meter, port)) //~ TCP4002
            {
                client.GetStream().Write("READ\n"u8);
                var value = new byte[8];
                client.GetStream().ReadExactly(value);
                publish(value);
            }
        }
    }
}
