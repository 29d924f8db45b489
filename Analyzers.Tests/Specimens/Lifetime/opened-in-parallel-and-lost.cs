// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net.Sockets;

public static class Many
{
    public static int CountOpen(IEnumerable<string> hosts)
    {
        int open = 0;
        Parallel.ForEach(hosts, host =>
        {
            var c = new TcpClient(); //~ TCP1001
            try
            {
                c.Connect(host, 22);
                Interlocked.Increment(ref open);
            }
            catch (SocketException)
            {
            }
        });
        return open;
    }
}
