// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class GameServer
{
    private readonly TcpListener _listener = new(IPAddress.Any, 7777);

    public async Task RunAsync()
    {
        _listener.Start();
        while (true)
        {
            var session = new GameSession(await _listener.AcceptTcpClientAsync());
            _ = session.RunAsync();
        }
    }
}

sealed class GameSession
{
    private readonly TcpClient _client;

    public GameSession(TcpClient client)
    {
        _client = client;
        client.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        client.Client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
    }

    public async Task RunAsync()
    {
        using (_client)
        {
            var packet = new byte[512];
            while (await _client.GetStream().ReadAsync(packet) > 0)
                Console.WriteLine("packet");
        }
    }
}
