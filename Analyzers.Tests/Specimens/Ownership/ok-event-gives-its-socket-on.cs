using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

// What the event was given it gives to the server, which keeps it in a connection.
public sealed class Lobby : IDisposable
{
    private readonly BlockingCollection<IServerEvent> _events = new();
    private readonly List<Player> _players = new();
    private readonly TcpListener _listener = new(IPAddress.Any, 0);
    private volatile bool _open = true;

    public void Accept()
    {
        _listener.Start(64);
        while (_open)
        {
            try
            {
                _events.Add(new Arrived(_listener.AcceptSocket()));
            }
            catch (SocketException)
            {
            }
        }
    }

    public void Run()
    {
        foreach (var next in _events.GetConsumingEnumerable())
            next.Invoke(this);
    }

    public void Dispose()
    {
        _open = false;
        _listener.Stop();
        foreach (var player in _players)
            player.Dispose();
    }

    private void Join(Socket socket)
    {
        if (!_open)
            return;

        var player = new Player(this, socket);
        try
        {
            player.Greet();
        }
        catch (Exception e)
        {
            Console.WriteLine(e);
        }

        _players.Add(player);
    }

    private interface IServerEvent
    {
        void Invoke(Lobby lobby);
    }

    private sealed class Arrived : IServerEvent
    {
        private readonly Socket _socket;

        public Arrived(Socket socket) => _socket = socket;

        void IServerEvent.Invoke(Lobby lobby) => lobby.Join(_socket);
    }

    private sealed class Player : IDisposable
    {
        private readonly Socket _socket;
        private readonly Lobby _lobby;

        public Player(Lobby lobby, Socket socket)
        {
            _lobby = lobby;
            _socket = socket;
            _socket.SendTimeout = 1000;
        }

        public void Greet() => _socket.Send(new byte[] { 1 });

        public void Dispose() => _socket.Dispose();
    }
}
