// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net;
using System.Net.Sockets;

sealed record Node(string Name, IPEndPoint Address);

sealed class ClusterNotifier
{
    public async Task NotifyAsync(IReadOnlyList<Node> nodes, byte[] notice)
    {
        for (int i = 0; i < nodes.Count; i++)
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(nodes[i].Address);
            await socket.SendAsync(notice);
        }
    }
}
