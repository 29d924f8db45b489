// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class ConsoleSender
{
    public static void Run(string host)
    {
        using var client = new TcpClient(host, 7000);
        using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true };
        using var keyboard = new StreamReader(Console.OpenStandardInput());
        while (true)
        {
            string? line = keyboard.ReadLine();
            if (string.IsNullOrEmpty(line))
                continue;
            if (line == "/quit")
                return;
            writer.WriteLine(line);
        }
    }
}
