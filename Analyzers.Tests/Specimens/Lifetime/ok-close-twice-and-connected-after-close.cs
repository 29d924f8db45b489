// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Tidy
{
    public bool Run(string host)
    {
        using var client = new TcpClient(host, 4043);
        client.Close();
        client.Close();
        client.Dispose();
        return client.Connected; // false, no exception
    }
}
