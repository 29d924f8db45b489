// rules: TCP100[1-3]
// The object goes on, somebody closes through it, or its own code may do more with the connection than can be told.
using System;
using System.Collections.Generic;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

class Tunnel
{
    public TcpClient Client { get; set; }

    public string Name;
}

class Relay
{
    public TcpClient Client { get; set; }

    public NetworkStream Stream => Client.GetStream();

    public event EventHandler Closed;

    public void Start() => new Thread(Run).Start();

    public void Stop() => Client.Close();

    private void Run()
    {
        using (Client)
            Client.GetStream().ReadByte();
        Closed?.Invoke(this, EventArgs.Empty);
    }
}

class Running
{
    public Running() => Task.Run(() => Client?.Close());

    public TcpClient Client { get; set; }
}

class Registered
{
    public static readonly List<Registered> All = new List<Registered>();

    public Registered() => All.Add(this);

    public TcpClient Client { get; set; }
}

class Pair
{
    public TcpClient Left { get; set; }

    public TcpClient Right { get; set; }
}

sealed class Session : IDisposable
{
    public Session(TcpClient client) => Client = client;

    public TcpClient Client { get; }

    public void Dispose() => Client.Dispose();
}

static class Helper
{
    public static void CloseAll(Session session) => session.Client.Close();

    public static void CloseAll(Tunnel tunnel) => tunnel.Client.Close();
}

class Gateway
{
    private readonly List<Tunnel> _tunnels = new List<Tunnel>();
    private Tunnel _last;

    public void Keep(string host)
    {
        var tunnel = new Tunnel { Client = new TcpClient(host, 80), Name = host };
        _tunnels.Add(tunnel);
    }

    public void Remember(string host)
    {
        var tunnel = new Tunnel { Client = new TcpClient(host, 80) };
        _last = tunnel;
    }

    public Tunnel Return(string host)
    {
        var tunnel = new Tunnel { Client = new TcpClient(host, 80) };
        return tunnel;
    }

    public Tunnel Direct(string host) => new Tunnel { Client = new TcpClient(host, 80) };

    public void Helped(string host)
    {
        var tunnel = new Tunnel { Client = new TcpClient(host, 80) };
        Helper.CloseAll(tunnel);
    }

    public void HelpedToo(string host)
    {
        var session = new Session(new TcpClient(host, 80));
        Helper.CloseAll(session);
    }

    public void Started(string host)
    {
        var relay = new Relay { Client = new TcpClient(host, 80) };
        relay.Start();
    }

    public void Stopped(string host)
    {
        var relay = new Relay { Client = new TcpClient(host, 80) };
        relay.Stop();
    }

    public void ByStream(string host)
    {
        var relay = new Relay { Client = new TcpClient(host, 80) };
        using (relay.Stream)
            relay.Client.NoDelay = true;
    }

    public void Subscribed(string host)
    {
        var relay = new Relay { Client = new TcpClient(host, 80) };
        relay.Closed += (_, _) => relay.Client.Close();
    }

    public void RunsByItself(string host)
    {
        var running = new Running { Client = new TcpClient(host, 80) };
        running.Client.NoDelay = true;
    }

    public void IsRegistered(string host)
    {
        var registered = new Registered { Client = new TcpClient(host, 80) };
        registered.Client.NoDelay = true;
    }

    public void Both(string host)
    {
        var pair = new Pair { Left = new TcpClient(host, 80), Right = new TcpClient(host, 81) };
        pair.Left.Close();
        pair.Right.Close();
    }

    public void Guarded(string host)
    {
        var tunnel = new Tunnel { Client = new TcpClient(host, 80) };
        try
        {
            tunnel.Client.GetStream().WriteByte(1);
        }
        finally
        {
            tunnel?.Client?.Close();
        }
    }

    public void Taken(string host)
    {
        var tunnel = new Tunnel { Client = new TcpClient(host, 80) };
        using var client = tunnel.Client;
        client.GetStream().WriteByte(1);
    }

    public void Using(string host)
    {
        using (var session = new Session(new TcpClient(host, 80)))
            session.Client.GetStream().WriteByte(1);
    }

    public void Captured(string host)
    {
        var tunnel = new Tunnel { Client = new TcpClient(host, 80) };
        Task.Run(() => tunnel.Client.Close());
    }

    public void Other(string host, Tunnel given)
    {
        var tunnel = given ?? new Tunnel();
        tunnel.Client = new TcpClient(host, 80);
    }
}
