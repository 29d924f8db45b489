// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

static class LegacyTail
{
    public static void Tail(string host, int port)
    {
        using var client = new TcpClient(host, port);
        var stream = client.GetStream();
        var buffer = new byte[1024];
        int n;
        while (0 < (n = stream.ReadAsync(buffer, 0, buffer.Length).GetAwaiter().GetResult()))
        {
            Console.Write(Encoding.UTF8.GetString(buffer, 0, n));
        }
    }
}
