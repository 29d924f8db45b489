// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
// fix: none
using System.Net.Security;
using System.Net.Sockets;

sealed class SecureProbe
{
    public async Task<int> ProbeAsync(string host, byte[] hello, byte[] answer)
    {
        using var client = new TcpClient(host, 8443);
        client.ReceiveTimeout = 5000; //~ TCP5004
        await using var tls = new SslStream(client.GetStream());
        await tls.AuthenticateAsClientAsync(host);
        await tls.WriteAsync(hello);
        return await tls.ReadAsync(answer);
    }
}
