// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

class Handshake
{
    public async Task WatchAsync(string host, Action<byte> onByte, CancellationToken stop)
    {
        var peer = new TcpClient(host, 8883);
        stop.Register(peer.Close);
        var one = new byte[1];
        while (await peer.GetStream().ReadAsync(one, stop) == 1)
            onByte(one[0]);
        peer.Close();
    }
}
