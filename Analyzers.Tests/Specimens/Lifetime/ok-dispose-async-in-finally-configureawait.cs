// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Security;
using System.Net.Sockets;
using System.Threading.Tasks;

class SecureProbe
{
    public async Task<bool> ProbeAsync(string host)
    {
        var client = new TcpClient(host, 443);
        var tls = new SslStream(client.GetStream());
        try
        {
            await tls.AuthenticateAsClientAsync(host).ConfigureAwait(false);
            return tls.IsEncrypted;
        }
        finally
        {
            await tls.DisposeAsync().ConfigureAwait(false);
        }
    }
}
