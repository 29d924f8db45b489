// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class SharedLog(string host)
{
    public void Append(byte[] entry)
    {
        using var shared = Stream.Synchronized(new TcpClient(host, 1514).GetStream());
        shared.Write(entry);
    }
}
