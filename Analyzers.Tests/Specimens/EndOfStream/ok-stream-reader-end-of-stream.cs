// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class FingerClient
{
    public static List<string?> Query(string host, string user)
    {
        using var client = new TcpClient(host, 79);
        using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true };
        using var reader = new StreamReader(client.GetStream());
        writer.WriteLine(user);
        var answer = new List<string?>();
        while (!reader.EndOfStream)
        {
            answer.Add(reader.ReadLine());
        }

        return answer;
    }
}
