// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

static class EventTail
{
    public static void Tail(string host)
    {
        using var client = new TcpClient(host, 5038);
        using var stream = client.GetStream();
        var buffer = new byte[1024];
        while (true)
        {
            if (stream.Read(buffer, 0, buffer.Length) is not (> 0 and var n))
                return;
            Console.Write(Encoding.UTF8.GetString(buffer, 0, n));
        }
    }
}
