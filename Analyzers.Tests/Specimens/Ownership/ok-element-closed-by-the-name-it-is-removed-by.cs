// rules: TCP1004,TCP1008
using System.Net.Sockets;

class Guests
{
    private readonly List<TcpClient> _all = new();

    public void Enter(TcpListener door) => _all.Add(door.AcceptTcpClient());

    public void Leave(TcpClient guest)
    {
        _all.Remove(guest);
        guest.Close();
    }
}

class Known
{
    private readonly List<TcpClient> _all = new();

    public void Enter(TcpListener door) => _all.Add(door.AcceptTcpClient());

    public void Leave(TcpClient guest)
    {
        if (_all.Contains(guest))
            guest.Close();
    }
}

class Sessions
{
    private readonly Dictionary<int, Session> _byId = new();
    private int _last;

    public void Enter(TcpListener door)
    {
        var session = new Session(++_last, door.AcceptTcpClient());
        _byId.Add(session.Id, session);
    }

    public void Ended(Session session)
    {
        _byId.Remove(session.Id);
        session.Dispose();
    }
}

class Session(int id, TcpClient client) : IDisposable
{
    public int Id => id;

    public void Send(byte[] data) => client.GetStream().Write(data);

    public void Dispose() => client.Dispose();
}
