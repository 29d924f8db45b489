// rules: TCP100[1-3]
// fix: none
// A connection in a member of an object that only the method has: where the object is forgotten, the connection is.
using System;
using System.Net.Sockets;
using System.Threading.Tasks;

class Tunnel
{
    public TcpClient Client { get; set; }

    public string Name;

    public void Greet() => Client.NoDelay = true;
}

record Link(TcpClient Client) : IDisposable
{
    public void Dispose() => Client.Dispose();
}

sealed class Session : IDisposable
{
    public Session(TcpClient client) => Client = client ?? throw new ArgumentNullException(nameof(client));

    public TcpClient Client { get; }

    public bool Login() => Client.Connected;

    public void Dispose() => Client.Dispose();
}

sealed class Line(Socket socket) : IDisposable
{
    public Socket Socket { get; } = socket;

    public void Dispose() => Socket.Dispose();
}

class Pair
{
    public TcpClient Left { get; set; }

    public TcpClient Right { get; set; }
}

class Pairs
{
    private readonly System.Collections.Generic.List<Pair> _pairs = new System.Collections.Generic.List<Pair>();

    public async Task AcceptAsync(TcpListener listener)
    {
        while (true)
            _ = PairAsync(await listener.AcceptTcpClientAsync()); //~ TCP1002
    }

    private async Task PairAsync(TcpClient client)
    {
        var pair = new Pair { Left = client };
        if (await client.GetStream().ReadAsync(new byte[1], 0, 1) == 0)
            return;
        pair.Right = new TcpClient("localhost", 81);
        _pairs.Add(pair);
    }
}

class Gateway
{
    private readonly TcpListener _listener;

    public Gateway(TcpListener listener) => _listener = listener;

    public void Forget(string host)
    {
        var tunnel = new Tunnel { Client = new TcpClient(host, 80), Name = host }; //~ TCP1001
        tunnel.Client.NoDelay = true;
        tunnel.Greet();
    }

    public async Task RelayAsync(bool isFull)
    {
        var client = await _listener.AcceptTcpClientAsync(); //~ TCP1002
        var tunnel = new Tunnel { Client = client, Name = "relay" };
        if (isFull)
            return;
        await tunnel.Client.GetStream().WriteAsync(new byte[1], 0, 1);
        tunnel.Client.Close();
    }

    public void Late(string host)
    {
        var tunnel = new Tunnel();
        tunnel.Client = new TcpClient(host, 80); //~ TCP1003
        tunnel.Client.GetStream().WriteByte(1);
        tunnel.Client.Dispose();
    }

    public void Record(string host)
    {
        var link = new Link(new TcpClient(host, 80)); //~ TCP1001
        link.Client.NoDelay = true;
    }

    public void Primary(Socket listener, bool isFull)
    {
        var line = new Line(listener.Accept()); //~ TCP1002
        if (!isFull)
            line.Dispose();
    }

    public Session Open(string host)
    {
        var session = new Session(new TcpClient(host, 80)); //~ TCP1002
        if (!session.Login())
            return null;
        return session;
    }
}
