// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class GaugePoller
{
    public static async Task PollAsync(TcpClient gauge, Stream sink)
    {
        using (gauge)
        {
            var stream = gauge.GetStream();
            var buffer = new byte[256];
            int empties = 0;
            while (true)
            {
                int n = await stream.ReadAsync(buffer);
                if (n == 0)
                {
                    if (++empties > 3)
                        break;
                    await Task.Delay(50);
                    continue;
                }

                empties = 0;
                await sink.WriteAsync(buffer.AsMemory(0, n));
            }
        }
    }
}
