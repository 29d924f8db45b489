// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

static class PlainDialer
{
    public static TcpClient? Dial(string host, int port)
    {
        var client = new TcpClient(); //~ TCP1002
        bool failed = false;
        try
        {
            client.Connect(host, port);
            return client;
        }
        catch (Exception)
        {
            failed = true;
            return null;
        }
        finally
        {
            if (!failed) // closes what is handed out and keeps what failed
                client.Dispose();
        }
    }
}
