// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class SpeedProbe
{
    private static (TcpClient Client, bool Fast) Dial(string host)
    {
        var client = new TcpClient(host, 7);
        return (client, client.NoDelay);
    }

    public bool Taken(string host)
    {
        var (client, fast) = Dial(host);
        using (client)
            return fast;
    }

    public bool ByName(string host)
    {
        var result = Dial(host);
        result.Client.NoDelay = true;
        result.Client.Dispose();
        return result.Fast;
    }

    public (TcpClient Client, bool Fast) HandedOn(string host) => Dial(host);
}
