// rules: TCP2001,TCP2002,TCP2003
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

static class SecureFeed
{
    public static async Task RunAsync(string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, 8883);
        await using var tls = new SslStream(client.GetStream());
        await tls.AuthenticateAsClientAsync(host);
        var buffer = new byte[4096];
        var text = new StringBuilder();
        while (true)
        {
            int n = await tls.ReadAsync(buffer); //~ TCP2001
            text.Append(Encoding.UTF8.GetString(buffer, 0, n));
            if (n < 0)
                break;
        }
    }
}
