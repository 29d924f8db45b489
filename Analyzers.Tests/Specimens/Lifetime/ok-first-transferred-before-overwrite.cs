// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Pool(ICollection<TcpClient> idle)
{
    public void Fill(string host, int count)
    {
        TcpClient client = new TcpClient(host, 5432);
        idle.Add(client);
        while (--count > 0)
        {
            client = new TcpClient(host, 5432);
            idle.Add(client);
        }
    }
}
