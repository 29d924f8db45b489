// rules: TCP2003
// fix: none
using System.Net.Sockets;

static class Watch
{
    public static async Task UntilGone(TcpClient client, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            if (!client.Connected) //~ TCP2003
                break;
            await Task.Delay(1000, stop).ConfigureAwait(false);
        }
    }

    public static void Until(Socket socket)
    {
        while (true)
        {
            if (!socket.Connected) //~ TCP2003
            {
                Console.WriteLine("gone");
                return;
            }

            Thread.Sleep(500);
        }
    }
}
