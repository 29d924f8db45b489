// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Proxy;

internal sealed class Splice : IDisposable
{
    private readonly Socket _client = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly Socket _server = new(SocketType.Stream, ProtocolType.Tcp); //~ TCP1004

    public void Open(EndPoint client, EndPoint server)
    {
        _client.Connect(client);
        _server.Connect(server);
    }

    public void Send(byte[] request)
    {
        _client.Send(request);
        _server.Send(request);
    }

    public void Dispose()
    {
        Close(_client);
        Close(_client);
    }

    private static void Close(Socket socket) => socket.Dispose();
}
