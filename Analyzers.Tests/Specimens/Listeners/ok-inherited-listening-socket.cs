// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net.Sockets;

static class SocketActivation
{
    private const int FirstDescriptor = 3;

    public static async Task RunAsync(CancellationToken token)
    {
        using var listener = new Socket(new SafeSocketHandle((IntPtr)FirstDescriptor, ownsHandle: true));
        while (!token.IsCancellationRequested)
        {
            using Socket client = await listener.AcceptAsync(token);
            await client.SendAsync("activated\n"u8.ToArray(), SocketFlags.None, token);
        }
    }
}
