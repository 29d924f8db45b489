// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace DeviceHub;

internal sealed class OneShotGate
{
    public void Arm(TcpListener listener)
    {
        listener.AcceptTcpClientAsync().ContinueWith(t => Greet(t.Result), TaskContinuationOptions.OnlyOnRanToCompletion); //~ TCP1001
    }

    private static void Greet(TcpClient client)
    {
        client.GetStream().Write("gate open\r\n"u8);
    }
}
