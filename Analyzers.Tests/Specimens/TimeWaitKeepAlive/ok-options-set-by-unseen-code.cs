// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

interface ISocketPolicy
{
    void Apply(Socket socket);
}

sealed class TradeLink : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

    public async Task RunAsync(EndPoint venue, ISocketPolicy policy)
    {
        policy.Apply(_socket);
        await _socket.ConnectAsync(venue);
        var buffer = new byte[1024];
        while (await _socket.ReceiveAsync(buffer) > 0)
            Console.WriteLine("trade");
    }

    public void Dispose() => _socket.Dispose();
}
