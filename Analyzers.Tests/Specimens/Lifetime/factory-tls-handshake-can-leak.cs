// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Security;
using System.Net.Sockets;
using System.Threading.Tasks;

public static class SecureConnector
{
    public static async Task<SslStream> OpenAsync(string host, int port)
    {
        var tcp = new TcpClient(host, port); //~ TCP1003
        var tls = new SslStream(tcp.GetStream(), leaveInnerStreamOpen: false);
        await tls.AuthenticateAsClientAsync(host);
        return tls;
    }
}
