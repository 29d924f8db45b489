// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

internal sealed class SamplePusher(string host)
{
    public void Push(byte[] sample)
    {
        var client = new TcpClient(host, 4242); //~ TCP1001
        Stream buffered = Buffered(client);
        buffered.Write(sample, 0, sample.Length);
        buffered.Flush();
    }

    private static Stream Buffered(TcpClient client) => new BufferedStream(client.GetStream(), 8192);
}
