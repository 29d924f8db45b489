// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net.Sockets;

sealed class ControlSocket : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.IP);

    public ControlSocket(string path)
    {
        _socket.Bind(new UnixDomainSocketEndPoint(path));
        _socket.Listen(1);
    }

    public async Task RunAsync()
    {
        while (true)
        {
            using Socket client = await _socket.AcceptAsync();
            await client.SendAsync("ok"u8.ToArray());
        }
    }

    public void Dispose() => _socket.Dispose();
}
