// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class SplitSender
{
    public void Send(string host, byte[] head, byte[] body)
    {
        var (primary, retries) = (new TcpClient(host, 9000), 3); //~ TCP1001
        var stream = primary.GetStream();
        for (var i = 0; i < retries; i++)
            stream.Write(i == 0 ? head : body);
    }
}
