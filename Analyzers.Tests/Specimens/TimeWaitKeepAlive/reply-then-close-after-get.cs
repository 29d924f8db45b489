// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;
using System.Text;

sealed class KeyValueServer(TcpListener listener)
{
    public async Task RunAsync()
    {
        while (true)
        {
            var client = await listener.AcceptTcpClientAsync();
            _ = AnswerAsync(client);
        }
    }

    private static async Task AnswerAsync(TcpClient client)
    {
        using (client) //~ TCP4001
        {
            using var reader = new StreamReader(client.GetStream(), leaveOpen: true);
            var line = await reader.ReadLineAsync();
            var answer = line != null && line.StartsWith("GET ") ? "VALUE 1\n" : "ERROR\n";
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(answer));
        }
    }
}
