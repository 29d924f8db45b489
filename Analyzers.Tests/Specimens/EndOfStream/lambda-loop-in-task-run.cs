// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

sealed class GameClient : IDisposable
{
    private readonly TcpClient _client = new();

    public void Join(string server)
    {
        _client.Connect(server, 25565);
        NetworkStream stream = _client.GetStream();
        _ = Task.Run(async () =>
        {
            using (_client)
            {
                var buffer = new byte[2048];
                while (true)
                {
                    int count = await stream.ReadAsync(buffer, 0, buffer.Length); //~ TCP2001
                    Console.Write(Encoding.UTF8.GetString(buffer, 0, count));
                }
            }
        });
    }

    public void Dispose() => _client.Dispose();
}
