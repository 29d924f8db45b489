// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

static class BridgePoller
{
    public static async Task ForwardAsync(TcpClient source, Stream target)
    {
        using (source)
        {
            var stream = source.GetStream();
            var buffer = new byte[4096];
            while (true)
            {
                if (source.Available > 0)
                {
                    int n = await stream.ReadAsync(buffer); //~ TCP2001
                    if (n == 0)
                        break;
                    await target.WriteAsync(buffer.AsMemory(0, n));
                }

                await Task.Delay(5);
            }
        }
    }
}
