// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class TelemetryServer
{
    public static void Run()
    {
        var listener = new TcpListener(IPAddress.Any, 4433) { ExclusiveAddressUse = true };
        listener.Start();
        while (true)
        {
            using TcpClient device = listener.AcceptTcpClient();
            device.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            device.NoDelay = true;
            device.LingerState = new LingerOption(true, 5);
            device.GetStream().WriteByte(0x06);
        }
    }
}
