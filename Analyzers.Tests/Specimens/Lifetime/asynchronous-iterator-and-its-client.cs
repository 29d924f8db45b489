// rules: TCP1001,TCP1002,TCP1003
using System.Net.Sockets;
using System.Runtime.CompilerServices;

static class Lines
{
    public static async IAsyncEnumerable<string> Read(string host, [EnumeratorCancellation] CancellationToken ct = default)
    {
        var c = new TcpClient(); //~ TCP1001
        await c.ConnectAsync(host, 9, ct);
        var r = new StreamReader(c.GetStream());
        while (await r.ReadLineAsync(ct) is { } l)
            yield return l;
    }

    public static async IAsyncEnumerable<string> ReadWell(string host, [EnumeratorCancellation] CancellationToken ct = default)
    {
        using var c = new TcpClient();
        await c.ConnectAsync(host, 9, ct);
        using var r = new StreamReader(c.GetStream());
        while (await r.ReadLineAsync(ct) is { } l)
            yield return l;
    }
}
