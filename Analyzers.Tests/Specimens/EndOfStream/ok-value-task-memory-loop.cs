// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class SonarFeed
{
    public static async Task FillAsync(Socket sonar, Memory<byte> ping, CancellationToken token)
    {
        while (!ping.IsEmpty)
        {
            ValueTask<int> pending = sonar.ReceiveAsync(ping, SocketFlags.None, token);
            int n = await pending;
            if (n is 0)
                throw new EndOfStreamException();
            ping = ping.Slice(n);
        }
    }
}
