// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Monitoring;

internal sealed class PeerInfo
{
    public PeerInfo(TcpClient client)
    {
        Address = client.Client.RemoteEndPoint;
        BufferSize = client.ReceiveBufferSize;
    }

    public EndPoint? Address { get; }

    public int BufferSize { get; }
}

internal sealed class Census
{
    private readonly List<PeerInfo> _peers = new();

    public void CountOne(TcpListener listener)
    {
        using TcpClient client = listener.AcceptTcpClient();
        _peers.Add(new PeerInfo(client));
    }
}
