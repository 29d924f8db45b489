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
        while (true)
        {
            int n = stream.ReadAsync(buffer, 0, buffer.Length).GetAwaiter().GetResult(); //~ TCP2001
            Console.Write(Encoding.UTF8.GetString(buffer, 0, n));
        }
    }
}
