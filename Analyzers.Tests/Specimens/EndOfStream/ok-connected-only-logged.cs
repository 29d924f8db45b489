// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class LogPull
{
    public static void Pull(string host, Stream output)
    {
        using var client = new TcpClient(host, 5140);
        var stream = client.GetStream();
        var buffer = new byte[8192];
        int n;
        while ((n = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            output.Write(buffer, 0, n);
            Console.WriteLine($"{n} bytes, connected: {client.Connected}");
        }
    }
}
