// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class EventClient(string host)
{
    public void Push(byte[] message)
    {
        using var client = new TcpClient(host, 7201);
        client.LingerState = new LingerOption(false, 0);
        client.GetStream().Write(message);
    }
}
