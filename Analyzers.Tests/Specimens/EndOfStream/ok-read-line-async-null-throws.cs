// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class FingerBot
{
    public static async Task RunAsync(TcpClient server)
    {
        using var reader = new StreamReader(server.GetStream());
        while (true)
        {
            string? line = await reader.ReadLineAsync();
            if (line!.StartsWith("PING", StringComparison.Ordinal))
                Console.WriteLine("pinged");
        }
    }
}
