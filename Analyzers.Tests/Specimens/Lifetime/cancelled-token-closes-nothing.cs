// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

class Handshake
{
    public async Task<int> ProbeAsync(string host, byte[] hello)
    {
        using var deadline = new CancellationTokenSource();
        var peer = new TcpClient(); //~ TCP1001
        await peer.ConnectAsync(host, 8883, deadline.Token);
        await peer.GetStream().WriteAsync(hello, deadline.Token);
        int first = peer.GetStream().ReadByte();
        deadline.Cancel();
        return first;
    }
}
