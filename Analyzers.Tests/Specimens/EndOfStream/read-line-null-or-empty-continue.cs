// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class CommandServer
{
    public static async Task ServeAsync(TcpClient client)
    {
        using (client)
        using (var reader = new StreamReader(client.GetStream()))
        using (var writer = new StreamWriter(client.GetStream()) { AutoFlush = true })
        {
            while (true)
            {
                string? line = await reader.ReadLineAsync(); //~ TCP2001
                if (string.IsNullOrEmpty(line))
                    continue;
                if (line == "QUIT")
                    return;
                await writer.WriteLineAsync("OK " + line);
            }
        }
    }
}
