// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class SpeedProbe
{
    private static (TcpClient Client, bool Fast) Dial(string host)
    {
        var client = new TcpClient(host, 7);
        return (client, client.NoDelay);
    }

    private static async Task<(int Tries, TcpClient Client)> DialAsync(string host)
    {
        var client = new TcpClient(host, 7);
        await Task.Yield();
        return (1, client);
    }

    public bool Taken(string host)
    {
        var (client, fast) = Dial(host); //~ TCP1001
        return fast && client.NoDelay;
    }

    public bool Discarded(string host)
    {
        var (_, fast) = Dial(host); //~ TCP1001
        return fast;
    }

    public bool ByName(string host)
    {
        var result = Dial(host); //~ TCP1001
        result.Client.NoDelay = true;
        return result.Fast;
    }

    public bool AtOnce(string host) => Dial(host).Fast; //~ TCP1001

    public async Task<int> AwaitedAsync(string host)
    {
        (int tries, TcpClient client) = await DialAsync(host); //~ TCP1001
        client.NoDelay = true;
        return tries;
    }
}
