// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class ImapProbe
{
    public string? Greeting(string host)
    {
        var client = new TcpClient(); //~ TCP1002
        try
        {
            client.Connect(host, 143);
            return new StreamReader(client.GetStream()).ReadLine();
        }
        catch
        {
            return null;
        }
        finally
        {
            if (client.Connected) // false after a failed connect, which needs the close as well
                client.Close();
        }
    }
}
