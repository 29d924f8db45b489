// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using Conn = System.Net.Sockets.TcpClient;

class Clock
{
    public int Tick(string host)
    {
        Conn conn = new Conn(host, 37); //~ TCP1001
        return conn.GetStream().ReadByte();
    }
}
