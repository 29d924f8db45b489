// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class TelemetryServer
{
    public static void Run()
    {
        var listener = new TcpListener(IPAddress.Any, 4433) { ExclusiveAddressUse = true };
        listener.Start();
        try
        {
            while (true)
            {
                using TcpClient device = listener.AcceptTcpClient();
                listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true); //~ TCP3002
                device.GetStream().WriteByte(0x06);
            }
        }
        finally
        {
            listener.Stop();
        }
    }
}
