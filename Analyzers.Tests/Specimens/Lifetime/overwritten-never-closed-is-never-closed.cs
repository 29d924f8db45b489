// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class Renewer
{
    // Nothing closes the first one on any path: that is TCP1001, where it was opened.
    public void Renew(string host, byte[] lease)
    {
        var client = new TcpClient(host, 67); //~ TCP1001
        client = new TcpClient(host, 68);
        using (client)
            client.GetStream().Write(lease);
    }
}
