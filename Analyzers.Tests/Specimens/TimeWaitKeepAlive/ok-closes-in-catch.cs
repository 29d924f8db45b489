// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;

sealed class GatewayServer(TcpListener listener)
{
    private readonly List<TcpClient> _devices = new();

    public void Run()
    {
        while (true)
        {
            var device = listener.AcceptTcpClient();
            try
            {
                device.GetStream().Write("HELLO\n"u8);
                _devices.Add(device);
            }
            catch (IOException)
            {
                device.Close();
            }
        }
    }

    public void Stop() => _devices.ForEach(device => device.Close());
}
