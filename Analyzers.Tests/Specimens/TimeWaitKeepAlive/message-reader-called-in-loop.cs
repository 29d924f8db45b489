// rules: TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class ReplicaLink : IDisposable
{
    private readonly TcpClient _leader;

    public ReplicaLink(string host) => _leader = new TcpClient(host, 6380); //~ TCP5001

    public async Task FollowAsync(Action<byte[]> apply, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
            apply(await NextAsync(stop));
    }

    private async Task<byte[]> NextAsync(CancellationToken stop)
    {
        var header = new byte[4];
        await _leader.GetStream().ReadExactlyAsync(header, stop);
        var body = new byte[BitConverter.ToInt32(header)];
        await _leader.GetStream().ReadExactlyAsync(body, stop);
        return body;
    }

    public void Dispose() => _leader.Dispose();
}
