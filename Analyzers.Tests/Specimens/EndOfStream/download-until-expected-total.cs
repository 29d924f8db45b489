// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class FileFetcher
{
    public static void Fetch(string host, int port, long expected, string path)
    {
        using var client = new TcpClient(host, port);
        using var stream = client.GetStream();
        using var file = File.Create(path);
        var buffer = new byte[81920];
        long total = 0;
        while (total < expected)
        {
            int n = stream.Read(buffer, 0, buffer.Length); //~ TCP2001
            file.Write(buffer, 0, n);
            total += n;
            Console.WriteLine($"{total} of {expected}");
        }
    }
}
