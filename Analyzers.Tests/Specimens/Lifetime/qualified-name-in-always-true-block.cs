// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
class Clock
{
    public int Tick(string host)
    {
        if (true)
        {
            var client = new global::System.Net.Sockets.TcpClient(host, 37); //~ TCP1001
            return (client).GetStream().ReadByte();
        }
    }
}
