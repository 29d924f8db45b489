// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class MailSender
{
    public void Noop(TcpClient? shared, string host)
    {
        var relay = shared ?? new TcpClient(host, 25);
        try
        {
            relay.GetStream().Write("NOOP\r\n"u8);
        }
        finally
        {
            if (shared is null)
                relay.Dispose();
        }
    }
}
