// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Alarm
{
    public void Raise(bool armed, string panel, byte[] signal)
    {
        if (armed) { var line = new TcpClient(panel, 4025); line.GetStream().Write(signal); } //~ TCP1001
    }
}
