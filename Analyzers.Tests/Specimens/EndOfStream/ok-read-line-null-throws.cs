// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class ChatBot
{
    public static void Run(TcpClient server)
    {
        using var reader = new StreamReader(server.GetStream());
        while (true)
        {
            string[] words = reader.ReadLine()!.Split(' ');
            Console.WriteLine(words[0]);
        }
    }
}
