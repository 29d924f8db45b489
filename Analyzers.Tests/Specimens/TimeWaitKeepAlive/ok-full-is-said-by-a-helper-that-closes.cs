// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net.Sockets;

/// <summary>Who is not let in is told so and closed by a helper.</summary>
sealed class Arena(TcpListener listener)
{
    private readonly List<TcpClient> _players = new();

    public bool IsOpen { get; set; } = true;

    public void Begin() => listener.BeginAcceptTcpClient(Accepted, listener);

    private void Accepted(IAsyncResult result)
    {
        TcpClient client;
        try
        {
            client = listener.EndAcceptTcpClient(result);
        }
        catch (ObjectDisposedException)
        {
            return;
        }

        listener.BeginAcceptTcpClient(Accepted, listener);
        if (_players.Count == 64)
        {
            Tell(client, "full\n"u8);
            Refuse(client);
            return;
        }

        if (!IsOpen)
        {
            Tell(client, "not now\n"u8);
            Refuse(client);
            return;
        }

        lock (_players)
            _players.Add(client);
    }

    private static void Tell(TcpClient client, ReadOnlySpan<byte> text) => client.GetStream().Write(text);

    private static void Refuse(TcpClient client) => client.Close();

    public void Stop() => _players.ForEach(p => p.Close());
}

/// <summary>The same in a loop, and those who are let in are served by another method until they leave.</summary>
sealed class Exchange(TcpListener listener)
{
    private int _served;

    public void Run()
    {
        while (true)
        {
            var client = listener.AcceptTcpClient();
            if (_served > 100)
                SayBusy(client);
            else
                Serve(client);
        }
    }

    private static void SayBusy(TcpClient client)
    {
        client.GetStream().Write("busy\n"u8);
        client.Close();
    }

    private void Serve(TcpClient client)
    {
        _served++;
        var stream = client.GetStream();
        var buffer = new byte[512];
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
            stream.Write(buffer, 0, read);
        client.Close();
    }
}
