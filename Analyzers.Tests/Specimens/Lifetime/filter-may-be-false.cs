// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

static class SplunkLink
{
    public static TcpClient Open(string host, bool closeOnFailure)
    {
        var client = new TcpClient(); //~ TCP1003
        try
        {
            client.Connect(host, 9997);
            return client;
        }
        catch (Exception) when (closeOnFailure)
        {
            client.Dispose();
            throw;
        }
    }
}
