// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net.Sockets;

public sealed record Link(TcpClient Client, string Name) : IDisposable
{
    public void Dispose() => Client.Dispose();
}

public record struct Pair(Socket A, Socket B);

public class UsesRecords
{
    public Link Make(string host) => new(new TcpClient(host, 1), host);

    public Link Renamed(string host)
    {
        var link = new Link(new TcpClient(host, 1), host);
        return link with { Name = "x" };
    }

    public void Used(string host)
    {
        using var link = new Link(new TcpClient(host, 1), host);
        Console.WriteLine(link.Client.Available);
    }

    public Pair Both(Socket listener)
    {
        var a = listener.Accept();
        var b = listener.Accept();
        return new Pair(a, b) { A = a };
    }

    public int Deconstructed(string host)
    {
        var (client, name) = new Link(new TcpClient(host, 1), host);
        using (client)
            return name.Length;
    }
}
