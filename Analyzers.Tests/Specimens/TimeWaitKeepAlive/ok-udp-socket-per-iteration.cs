// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;
using System.Text;

sealed class StatsdSender(IPEndPoint server)
{
    public void SendAll(IEnumerable<string> metrics)
    {
        foreach (var metric in metrics)
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            socket.Connect(server);
            socket.Send(Encoding.ASCII.GetBytes(metric));
        }
    }
}
