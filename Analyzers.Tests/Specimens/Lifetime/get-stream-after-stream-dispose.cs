// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class TwoFrames
{
    public void Send(string host, byte[] a, byte[] b)
    {
        using var client = new TcpClient(host, 4042);
        using (var first = client.GetStream())
            first.Write(a);
        client.GetStream().Write(b); //~ TCP6001
    }
}
