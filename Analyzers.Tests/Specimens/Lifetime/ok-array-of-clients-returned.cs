// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

static class Fan
{
    public static TcpClient[] Out(string host, int width)
    {
        var all = new TcpClient[width];
        for (var i = 0; i < all.Length; i++)
            all[i] = new TcpClient(host, 1884);
        return all;
    }
}
