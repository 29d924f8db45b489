// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Security;
using System.Net.Sockets;

static class Probe
{
    public static async Task<int> AskAsync(string host, byte[] answer)
    {
        using var client = new TcpClient(host, 8443);
        client.ReceiveTimeout = 5000;
        await using var tls = new SslStream(client.GetStream());
        tls.AuthenticateAsClient(host);
        return await tls.ReadAsync(answer);
    }
}
