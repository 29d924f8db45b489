// rules: TCP1001,TCP1002
using System.Net.Sockets;

ref struct Scope
{
    private readonly Socket _s;
    public Scope(Socket s) => _s = s;
    public readonly int Receive(Span<byte> b) => _s.Receive(b);
    public readonly void Dispose() => _s.Dispose();
}

static class UseScope
{
    public static int First(Socket l)
    {
        using var scope = new Scope(l.Accept());
        Span<byte> b = stackalloc byte[1];
        return scope.Receive(b);
    }
}
