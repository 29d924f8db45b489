// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Security;
using System.Net.Sockets;

static class TlsDialer
{
    public static Stream Dial(string host, int port)
    {
        var client = new TcpClient();
        bool ok = false;
        try
        {
            client.Connect(host, port);
            var tls = new SslStream(client.GetStream());
            tls.AuthenticateAsClient(host);
            ok = true;
            return tls;
        }
        finally
        {
            if (!ok)
                client.Dispose();
        }
    }
}
