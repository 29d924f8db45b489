// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net.Sockets;

public sealed class Owned<T>(T value) : IDisposable where T : IDisposable
{
    public T Value => value;
    public void Dispose() => value.Dispose();
}

public abstract class Handler<TConnection> where TConnection : class, IDisposable
{
    public void Run(TConnection connection)
    {
        try
        {
            Handle(connection);
        }
        finally
        {
            connection.Dispose();
        }
    }

    protected abstract void Handle(TConnection connection);
}

public sealed class EchoHandler : Handler<TcpClient>
{
    protected override void Handle(TcpClient connection) => connection.GetStream().WriteByte(1);

    public void Accept(TcpListener listener)
    {
        var c = listener.AcceptTcpClient();
        Run(c);
    }
}

public static class Generic
{
    public static void Use(string host)
    {
        using var owned = new Owned<TcpClient>(new TcpClient(host, 1));
        owned.Value.NoDelay = true;
    }

    public static void CloseAll<T>(IEnumerable<T> all) where T : IDisposable
    {
        foreach (var d in all)
            d.Dispose();
    }

    public static void Many(Socket listener)
    {
        var list = new List<Socket>();
        for (var i = 0; i < 3; i++)
            list.Add(listener.Accept());
        CloseAll(list);
    }

    public static T Keep<T>(T value) => value;

    public static Socket Through(Socket listener) => Keep(listener.Accept());

    public static void Weak(Socket listener)
    {
        var s = Keep(listener.Accept());
        s.Dispose();
    }
}
