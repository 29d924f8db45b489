// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class Pinger
{
    public void Echo(IPAddress target, byte[] packet)
    {
        var icmp = new Socket(AddressFamily.InterNetwork, SocketType.Raw, ProtocolType.Icmp);
        icmp.ReceiveTimeout = 1000;
        icmp.SendTo(packet, new IPEndPoint(target, 0));
    }
}
