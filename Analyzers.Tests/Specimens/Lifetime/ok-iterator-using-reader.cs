// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

static class LineFeed
{
    public static IEnumerable<string> ReadLines(string host, int port)
    {
        var client = new TcpClient(host, port);
        using var reader = new StreamReader(client.GetStream());
        while (reader.ReadLine() is string line)
            yield return line;
    }
}
