// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class StatsdSender
{
    public void Increment(IPEndPoint agent, byte[] metric)
    {
        var socket = new Socket(agent.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        socket.SendTo(metric, agent);
        socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        socket.SendTo(metric, agent);
    }
}
