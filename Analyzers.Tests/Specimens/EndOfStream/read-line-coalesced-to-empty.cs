// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

static class IrcReader
{
    public static void Run(string server)
    {
        using var client = new TcpClient(server, 6667);
        using var reader = new StreamReader(client.GetStream());
        while (true)
        {
            string line = reader.ReadLine() ?? ""; //~ TCP2001
            if (line.Length == 0)
                continue;
            Console.WriteLine(line);
        }
    }
}
