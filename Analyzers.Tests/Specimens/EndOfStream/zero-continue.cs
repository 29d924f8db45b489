// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

sealed class ChatSession
{
    private readonly TcpClient _client;

    public ChatSession(TcpClient client) => _client = client;

    public async Task RunAsync(CancellationToken token)
    {
        using (_client)
        {
            var stream = _client.GetStream();
            var buffer = new byte[1024];
            while (!token.IsCancellationRequested)
            {
                int n = await stream.ReadAsync(buffer, token); //~ TCP2001
                if (n == 0)
                    continue;
                Console.WriteLine(Encoding.UTF8.GetString(buffer, 0, n));
            }
        }
    }
}
