// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class CallbackServer(TcpListener listener)
{
    public void WaitForDevice()
    {
        for (;;)
        {
            var device = listener.AcceptTcpClient();
            device.GetStream().Write("HELLO DEVICE\n"u8);
            device.Close();
            break;
        }
    }
}
