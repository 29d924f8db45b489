// rules: TCP2001,TCP2002,TCP2003
using System.Buffers.Binary;
using System.Net.Sockets;

static class PacketPump
{
    public static async Task RunAsync(string host, int port, CancellationToken token)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, port, token);
        var stream = client.GetStream();
        var header = new byte[4];
        while (true)
        {
            await stream.ReadExactlyAsync(header, token);
            var body = new byte[BinaryPrimitives.ReadInt32BigEndian(header)];
            await stream.ReadExactlyAsync(body, token);
            Console.WriteLine(Convert.ToHexString(body));
        }
    }
}
