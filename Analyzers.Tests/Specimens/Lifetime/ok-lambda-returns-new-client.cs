// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

static class Checks
{
    public static Func<string, TcpClient> Connector(int port)
    {
        Func<string, TcpClient> connect = host => new TcpClient(host, port);
        return connect;
    }
}
