// rules: TCP4001
using System.Net.Sockets;

public sealed class Replies(TcpListener listener)
{
    public async Task Run()
    {
        while (true)
        {
            var client = await listener.AcceptTcpClientAsync();
            _ = Reply(client);
        }
    }

    private async Task Reply(TcpClient client)
    {
        var stream = client.GetStream();
        try
        {
            var head = new byte[4];
            await stream.ReadExactlyAsync(head);
            await stream.WriteAsync(head);
        }
        catch (IOException)
        {
        }

        client.Close(); //~ TCP4001
    }
}
