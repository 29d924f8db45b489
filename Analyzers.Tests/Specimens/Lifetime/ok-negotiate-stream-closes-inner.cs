// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Security;
using System.Net.Sockets;

class DomainLogin(TcpListener listener)
{
    public string? Who()
    {
        using var negotiate = new NegotiateStream(listener.AcceptTcpClient().GetStream());
        negotiate.AuthenticateAsServer();
        return negotiate.RemoteIdentity.Name;
    }
}
