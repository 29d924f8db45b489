// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

public sealed class LocalControl : IDisposable
{
    private Socket? _server;

    public void Open(string path)
    {
        if (_server is not null)
            return;
        _server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        _server.Bind(new UnixDomainSocketEndPoint(path));
        _server.Listen(1);
        var peer = _server.Accept();
        peer.Send("x"u8);
    }

    public static async Task OnceAsync(string path)
    {
        using var listener = Make();
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen(1);
        var peer = await listener.AcceptAsync();
        await peer.SendAsync(new byte[] { 1 });
    }

    private static Socket Make() => new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

    public void Dispose() => _server?.Dispose();
}
