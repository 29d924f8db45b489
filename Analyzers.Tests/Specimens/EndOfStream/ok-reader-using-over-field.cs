// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class IrcSession
{
    private readonly TcpClient _client;

    public IrcSession(string server)
    {
        _client = new TcpClient(server, 6667);
        new Thread(Listen).Start();
    }

    private void Listen()
    {
        using var reader = new StreamReader(_client.GetStream());
        string? line;
        while ((line = reader.ReadLine()) != null)
        {
            Console.WriteLine(line);
        }

        Console.WriteLine("server closed the link");
    }
}
