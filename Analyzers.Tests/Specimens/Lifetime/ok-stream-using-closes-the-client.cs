// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class FeedReader
{
    public string? Headline(string host)
    {
        var client = new TcpClient(host, 119);
        using var stream = client.GetStream();
        using var reader = new StreamReader(stream);
        return reader.ReadLine();
    }
}
