// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

static class Checks
{
    public static Func<string, bool> TcpCheck(int port)
    {
        return host =>
        {
            var client = new TcpClient(host, port); //~ TCP1001
            client.GetStream().WriteByte(0x05);
            return client.GetStream().ReadByte() == 0x05;
        };
    }
}
