// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

static class LdapLink
{
    public static TcpClient Bind(string host, byte[] bindRequest)
    {
        var client = new TcpClient(host, 389); //~ TCP1003
        try
        {
            client.GetStream().Write(bindRequest);
        }
        catch (Exception e)
        {
            Console.Error.WriteLine($"bind failed: {e.Message}");
            throw;
        }

        return client;
    }
}
