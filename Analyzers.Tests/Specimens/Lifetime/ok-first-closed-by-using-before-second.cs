// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Renewer
{
    public void Renew(string host, byte[] lease)
    {
        var client = new TcpClient(host, 67);
        using (client)
            client.GetStream().Write(lease);
        client = new TcpClient(host, 68);
        using (client)
            client.GetStream().Write(lease);
    }
}
