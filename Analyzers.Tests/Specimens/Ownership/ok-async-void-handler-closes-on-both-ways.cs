// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace DeviceHub;

internal sealed class FirmwareOffer(byte[] image)
{
    public void AcceptOne(TcpListener listener)
    {
        TcpClient device = listener.AcceptTcpClient();
        Offer(device);
    }

    private async void Offer(TcpClient device)
    {
        try
        {
            await device.GetStream().WriteAsync(image);
        }
        catch (IOException)
        {
            device.Close();
            return;
        }

        device.Close();
    }
}
