// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class ConsoleMirror
{
    public static async Task MirrorAsync(string host, int port)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, port);
        using var reader = new StreamReader(client.GetStream());
        var chars = new char[1024];
        while (true)
        {
            int n = await reader.ReadAsync(chars, 0, chars.Length); //~ TCP2001
            Console.Out.Write(chars, 0, n);
        }
    }
}
