// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

sealed class PresenceClient : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

    public async Task StartAsync(string host, CancellationToken token)
    {
        await _socket.ConnectAsync(host, 5222, token);
        _ = ReceiveAsync(token);
    }

    private async Task ReceiveAsync(CancellationToken token)
    {
        var buffer = new byte[1024];
        while (!token.IsCancellationRequested)
        {
            int n = await _socket.ReceiveAsync(buffer, SocketFlags.None, token); //~ TCP2002
            if (n == 0)
                return;
            Console.Write(Encoding.UTF8.GetString(buffer, 0, n));
        }
    }

    public void Dispose() => _socket.Dispose();
}
