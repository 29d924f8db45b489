// rules: TCP1001,TCP1002,TCP1003,TCP1006
// fix: none
// The stream is never closed, so that it owns nothing is not what is wrong.
using System.Net.Sockets;

static class Greeting
{
    public static async Task Serve(Socket listening)
    {
        var guest = listening.Accept(); //~ TCP1001
        var stream = new NetworkStream(guest);
        await ReadHead(stream);
    }

    public static async Task ServeAndClose(Socket listening)
    {
        var guest = listening.Accept(); //~ TCP1006
        var stream = new NetworkStream(guest);
        await ReadHead(stream);
        stream.Dispose();
    }

    private static async Task ReadHead(Stream from)
    {
        var head = new byte[6];
        await from.ReadExactlyAsync(head);
    }
}
