using System;
using System.Linq;
using System.Net.Sockets;

public static class Extensions
{
    public static void CloseQuietly(this TcpClient client)
    {
        try { client.Close(); }
        catch (SocketException) { }
    }
}

public class Prober
{
    public string Name { get; set; }

    public int Open(params string[] hosts)
    {
        Func<string, bool> answers = host =>
        {
            var client = new TcpClient { NoDelay = true, SendTimeout = 100 };
            try
            {
                client.Connect(host, 80);
                return client.Connected;
            }
            catch (SocketException)
            {
                return false;
            }
            finally
            {
                client.CloseQuietly();
            }
        };
        var open = from host in hosts where answers(host) select new { host, Length = host.Length };
        return open.Sum(o => o.Length);
    }
}
