// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Proxy;

public interface IConnectionRegistry
{
    void Adopt(Socket socket);
}

internal sealed class Upstream
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

    public Upstream(IConnectionRegistry registry) => registry.Adopt(_socket);

    public void Forward(byte[] request) => _socket.Send(request);
}
