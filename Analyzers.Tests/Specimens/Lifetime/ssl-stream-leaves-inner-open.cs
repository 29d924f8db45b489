// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

class TlsGreeter(TcpListener listener, X509Certificate certificate)
{
    public void Greet()
    {
        using var tls = new SslStream(listener.AcceptTcpClient().GetStream(), leaveInnerStreamOpen: true); //~ TCP1006
        tls.AuthenticateAsServer(certificate);
        tls.Write("hello\r\n"u8);
    }
}
