// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;
using System.Text;

sealed class GreetingServer(TcpListener listener)
{
    public async Task RunAsync()
    {
        while (true)
        {
            var client = await listener.AcceptTcpClientAsync();
            var session = new GreetingSession(client);
            session.Start();
        }
    }
}

sealed class GreetingSession
{
    private readonly TcpClient _client;

    public GreetingSession(TcpClient client) => _client = client;

    public void Start() => Task.Run(GreetAsync);

    private async Task GreetAsync()
    {
        try
        {
            await _client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("hello\n"));
        }
        catch (IOException e)
        {
            Console.Error.WriteLine(e.Message);
        }
        finally
        {
            _client.Close(); //~ TCP4001
        }
    }
}
