// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;
using System.Text;

static class Oracle
{
    public static async Task RunAsync(TcpListener listener)
    {
        for (; ; )
        {
            _ = AnswerAsync(await listener.AcceptTcpClientAsync());
        }

        static async Task AnswerAsync(TcpClient client)
        {
            await client.GetStream().WriteAsync("yes\n"u8.ToArray());
            client.Close(); //~ TCP4001
        }
    }
}
