// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

static class ClusterLink
{
    public static TcpClient Open(string node, int minBuffer)
    {
        var link = new TcpClient(node, 7946); //~ TCP1002
        if (link.ReceiveBufferSize < minBuffer)
            throw new InvalidOperationException($"{node}: receive buffer too small");
        return link;
    }
}
