// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed class AgentLink : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

    public void Run(string path)
    {
        _socket.Connect(new UnixDomainSocketEndPoint(path));
        var buffer = new byte[1024];
        while (_socket.Receive(buffer) > 0)
            Console.WriteLine("event");
    }

    public void Dispose() => _socket.Dispose();
}
