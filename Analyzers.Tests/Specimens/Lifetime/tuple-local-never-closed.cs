// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class AuditServer
{
    public DateTime Record(TcpListener listener, byte[] receipt)
    {
        var visit = (Client: listener.AcceptTcpClient(), At: DateTime.UtcNow); //~ TCP1001
        visit.Client.GetStream().Write(receipt);
        return visit.At;
    }
}
