// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class GaugePoller
{
    public static async Task PollAsync(NetworkStream gauge, Stream sink)
    {
        var buffer = new byte[256];
        int empties = 0;
        while (true)
        {
            int n = await gauge.ReadAsync(buffer); //~ TCP2001
            if (n == 0)
            {
                empties++;
                Console.WriteLine($"empty read number {empties}");
                await Task.Delay(50);
                continue;
            }

            await sink.WriteAsync(buffer.AsMemory(0, n));
        }
    }
}
