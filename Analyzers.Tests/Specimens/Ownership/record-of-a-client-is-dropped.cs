// rules: TCP1001,TCP1002,TCP1008
using System.Net.Sockets;

public sealed record Guest(string Name, TcpClient Link) : IDisposable
{
    public void Dispose() => Link.Dispose();
}

public readonly record struct Slot(int Id, Socket? Line);

class Party
{
    public Guest Welcome(TcpListener l) => new("anon", l.AcceptTcpClient());

    public async Task<Slot> Seat(Socket l, int id)
    {
        var s = await l.AcceptAsync();
        return new Slot(id, s) with { Id = id + 1 };
    }

    public void Insult(TcpListener l)
    {
        var g = new Guest("bob", l.AcceptTcpClient()); //~ TCP1001
        Console.WriteLine(g.Name);
    }

    public void Deconstructed(TcpListener l)
    {
        var (_, link) = Welcome(l);
        link.Dispose();
    }
}
