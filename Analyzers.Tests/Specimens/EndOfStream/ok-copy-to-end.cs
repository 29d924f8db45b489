// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class WhoisBatch
{
    public static async Task<List<string>> QueryAsync(IEnumerable<string> servers, string domain)
    {
        var answers = new List<string>();
        foreach (string server in servers)
        {
            using var client = new TcpClient();
            await client.ConnectAsync(server, 43);
            await using var writer = new StreamWriter(client.GetStream(), leaveOpen: true) { AutoFlush = true };
            await writer.WriteAsync(domain + "\r\n");
            using var reader = new StreamReader(client.GetStream());
            answers.Add(await reader.ReadToEndAsync());
        }

        return answers;
    }
}
