// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class SyslogSender
{
    public void Send(IPEndPoint collector, byte[] message)
    {
        using (var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)
        {
            NoDelay = true,
            SendTimeout = 1_000,
        })
        {
            socket.Connect(collector);
            socket.Send(message);
        }
    }
}
