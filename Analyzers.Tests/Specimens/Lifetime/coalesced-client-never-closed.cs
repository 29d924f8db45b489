// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class MailSender
{
    // When the caller brings no connection, the one opened here is nobody's. A using would close the caller's as well.
    public void Noop(TcpClient? shared, string host)
    {
        var relay = shared ?? new TcpClient(host, 25); //~ TCP1001
        relay.GetStream().Write("NOOP\r\n"u8);
    }
}
