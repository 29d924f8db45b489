// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class FrameDump
{
    public static async Task DumpAsync(NetworkStream stream, Stream file)
    {
        var buffer = new byte[4096];
        while (true)
        {
            int n = await stream.ReadAtLeastAsync(buffer, 64);
            await file.WriteAsync(buffer.AsMemory(0, n));
        }
    }
}
