// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Diagnostics;
using System.Net.Sockets;

namespace DeviceHub;

internal sealed class CommandPort
{
    public void AcceptOne(TcpListener listener)
    {
        TcpClient client = listener.AcceptTcpClient(); //~ TCP1001
        PromptAsync(client).ContinueWith(t => Trace.WriteLine($"prompt: {t.Status}"));
    }

    private static async Task PromptAsync(TcpClient client)
    {
        await client.GetStream().WriteAsync("> "u8.ToArray());
    }
}
