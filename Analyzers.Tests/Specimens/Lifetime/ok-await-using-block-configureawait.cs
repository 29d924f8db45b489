// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading.Tasks;

class Uplink(TcpListener listener)
{
    public async Task<int> FirstAsync(Memory<byte> buffer)
    {
        var stream = (await listener.AcceptTcpClientAsync().ConfigureAwait(false)).GetStream();
        await using (stream.ConfigureAwait(false))
        {
            return await stream.ReadAsync(buffer).ConfigureAwait(false);
        }
    }
}
