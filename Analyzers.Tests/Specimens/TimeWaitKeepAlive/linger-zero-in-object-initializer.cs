// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class OrderSender(string host)
{
    public void Send(byte[] order)
    {
        using var client = new TcpClient { LingerState = new LingerOption(true, 0) }; //~ TCP4003
        client.Connect(host, 7100);
        client.GetStream().Write(order);
    }
}
