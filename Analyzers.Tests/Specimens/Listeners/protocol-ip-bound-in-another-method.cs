// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed class ProxyFrontend : IDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.IP);

    public void Start(int port)
    {
        _listener.Bind(new IPEndPoint(IPAddress.Any, port)); //~ TCP3001
        _listener.Listen(512);
        _ = Task.Run(AcceptLoopAsync);
    }

    private async Task AcceptLoopAsync()
    {
        while (true)
        {
            using Socket client = await _listener.AcceptAsync();
            Console.WriteLine(client.RemoteEndPoint);
        }
    }

    public void Dispose() => _listener.Dispose();
}
