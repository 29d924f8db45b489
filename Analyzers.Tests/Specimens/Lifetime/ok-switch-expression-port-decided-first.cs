// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

static class Upgrader
{
    public static Stream Open(string host, string scheme)
    {
        var port = scheme switch
        {
            "http" => 80,
            "gopher" => 70,
            _ => throw new NotSupportedException(scheme),
        };
        var client = new TcpClient(host, port);
        return port switch { 80 => client.GetStream(), _ => new BufferedStream(client.GetStream()) };
    }
}
