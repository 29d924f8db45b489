// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

interface IFrameDecoder
{
    bool Finished { get; }
    void Feed(byte[] buffer, int offset, int count);
}

static class DecoderPump
{
    public static async Task PumpAsync(TcpClient client, IFrameDecoder decoder)
    {
        using (client)
        {
            var stream = client.GetStream();
            var buffer = new byte[2048];
            while (!decoder.Finished)
            {
                int n = await stream.ReadAsync(buffer, 0, buffer.Length);
                decoder.Feed(buffer, 0, n);
            }
        }
    }
}
