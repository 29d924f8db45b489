// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

static class TailClient
{
    public static IEnumerable<string> Tail(string host)
    {
        var client = new TcpClient(host, 5555); //~ TCP1003
        var reader = new StreamReader(client.GetStream());
        string? line;
        while ((line = reader.ReadLine()) != null) // a reset throws here
            yield return line;
        client.Close();
    }
}
