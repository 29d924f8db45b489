// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class GameServer
{
    private readonly List<GameSession> _sessions = new();

    public async Task RunAsync(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        listener.Start();
        while (true)
        {
            var session = new GameSession(await listener.AcceptTcpClientAsync());
            lock (_sessions)
                _sessions.Add(session);
            _ = session.RunAsync();
        }
    }

    public void Sweep()
    {
        lock (_sessions)
            foreach (var session in _sessions)
                session.CloseIfSilent();
    }
}

sealed class GameSession(TcpClient client)
{
    private DateTime _lastReceived = DateTime.UtcNow;

    public async Task RunAsync()
    {
        using (client)
        {
            var packet = new byte[512];
            while (await client.GetStream().ReadAsync(packet) > 0)
                _lastReceived = DateTime.UtcNow;
        }
    }

    public void CloseIfSilent()
    {
        if (DateTime.UtcNow - _lastReceived > TimeSpan.FromMinutes(2))
            client.Close();
    }
}
