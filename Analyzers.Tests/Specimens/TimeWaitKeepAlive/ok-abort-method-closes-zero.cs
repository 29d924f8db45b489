// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class DeviceSession(Socket device)
{
    public void Abort() => device.Close(0);

    public void Finish(byte[] result)
    {
        device.Send(result);
        device.Close();
    }
}
