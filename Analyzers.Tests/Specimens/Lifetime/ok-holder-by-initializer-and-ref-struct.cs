// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net.Sockets;

public sealed class Holder : IDisposable
{
    public required Socket Socket { get; init; }
    public string Label { get; set; } = "";
    public void Dispose() => Socket.Dispose();
}

public class Makers
{
    public static Holder Accept(Socket listener) => new() { Socket = listener.Accept(), Label = "in" };

    public static void Serve(Socket listener)
    {
        using var h = new Holder { Socket = listener.Accept() };
        h.Socket.Send("hello"u8);
    }

    public static void ServeRefStruct(Socket listener)
    {
        using var scope = new Scope(listener.Accept());
        scope.Say();
    }

    private readonly ref struct Scope(Socket socket)
    {
        public void Say() => socket.Send("hi"u8);
        public void Dispose() => socket.Dispose();
    }
}
