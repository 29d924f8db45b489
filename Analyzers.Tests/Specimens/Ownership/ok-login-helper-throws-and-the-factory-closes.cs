// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Mail;

internal static class ImapConnector
{
    public static async Task<TcpClient> OpenAsync(string host, string user)
    {
        var client = new TcpClient();
        try
        {
            await client.ConnectAsync(host, 143);
            await LoginAsync(client.GetStream(), user);
            return client;
        }
        catch (Exception)
        {
            client.Dispose();
            throw;
        }
    }

    private static async Task LoginAsync(NetworkStream stream, string user)
    {
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"a1 LOGIN {user}\r\n"));
    }
}
