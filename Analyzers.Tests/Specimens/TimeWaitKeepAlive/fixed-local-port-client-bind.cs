// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class LegacyClient
{
    public void Send(string host, byte[] record)
    {
        using var client = new TcpClient(AddressFamily.InterNetwork);
        client.Client.Bind(new IPEndPoint(IPAddress.Any, 1023)); //~ TCP4004
        client.Connect(host, 514);
        client.GetStream().Write(record);
    }
}
