// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;

class TlsAcceptor(TcpListener listener, X509Certificate certificate)
{
    public async Task<Stream> NextAsync()
    {
        var client = await listener.AcceptTcpClientAsync();
        SslStream? tls = null;
        try
        {
            tls = new SslStream(client.GetStream());
            await tls.AuthenticateAsServerAsync(certificate);
            return tls;
        }
        catch
        {
            tls?.Dispose();
            client.Dispose();
            throw;
        }
    }
}
