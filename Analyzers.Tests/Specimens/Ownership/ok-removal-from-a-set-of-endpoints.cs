// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Broker;

internal sealed class Guard(TcpListener listener)
{
    private readonly Dictionary<EndPoint, int> _strikes = new();

    public void AcceptOne()
    {
        using TcpClient client = listener.AcceptTcpClient();
        EndPoint peer = client.Client.RemoteEndPoint!;
        _strikes[peer] = _strikes.GetValueOrDefault(peer) + 1;
        client.GetStream().Write("-DENIED\r\n"u8);
    }

    public void Forgive(EndPoint peer) => _strikes.Remove(peer);
}
