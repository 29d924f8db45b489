// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class ShardWriter(string[] shards)
{
    public async Task FlushAsync(byte[] marker)
    {
        for (int i = 0; i < shards.Length; i++)
        {
            var shard = shards[i];
            using var client = new TcpClient();
            await client.ConnectAsync(shard, 4400);
            await client.GetStream().WriteAsync(marker);
        }
    }
}
