// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class ProvisioningServer(TcpListener listener)
{
    public void Run()
    {
        while (true)
        {
            var device = listener.AcceptTcpClient();
            new Thread(() => SendConfig(device)) { IsBackground = true }.Start();
        }
    }

    private static void SendConfig(TcpClient device)
    {
        using (device) //~ TCP4001
        {
            var config = File.ReadAllBytes("device.cfg");
            device.GetStream().Write(config);
        }
    }
}
