// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class EventClient(string host)
{
    private const int NoWait = 0;

    public void Send(byte[] message)
    {
        using var client = new TcpClient(host, 7101);
        client.Client.LingerState = new LingerOption(enable: true, seconds: NoWait); //~ TCP4003
        client.GetStream().Write(message);
    }
}
