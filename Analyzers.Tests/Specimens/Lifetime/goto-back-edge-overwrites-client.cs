// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Redialer
{
    public TcpClient Redial(string host, int tries)
    {
        TcpClient? line = null;
    again:
        line = new TcpClient(host, 5060); //~ TCP1005
        if (!line.Connected && tries-- > 0)
            goto again;
        return line;
    }
}
