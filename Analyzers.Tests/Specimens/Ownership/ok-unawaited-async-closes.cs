// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace LogCollector;

internal sealed class Handshaker(TimeProvider clock)
{
    public async Task AcceptAsync(TcpListener listener)
    {
        for (var i = 0; i < 1000; i++)
        {
            var agent = await listener.AcceptTcpClientAsync();
            _ = SendClockAsync(agent);
        }
    }

    private async Task SendClockAsync(TcpClient agent)
    {
        using var owned = agent;
        byte[] now = BitConverter.GetBytes(clock.GetUtcNow().ToUnixTimeMilliseconds());
        await owned.GetStream().WriteAsync(now);
    }
}
