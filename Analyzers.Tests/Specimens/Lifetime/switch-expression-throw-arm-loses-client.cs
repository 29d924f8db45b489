// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

static class Upgrader
{
    public static Stream Open(string host, int port, string scheme)
    {
        var client = new TcpClient(host, port); //~ TCP1002
        return scheme switch
        {
            "tcp" => client.GetStream(),
            "buffered" => new BufferedStream(client.GetStream()),
            _ => throw new NotSupportedException(scheme),
        };
    }
}
