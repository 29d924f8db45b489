// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class Greeter
{
    public TcpClient Open(string host, string port, string[] words)
    {
        var client = new TcpClient(host, int.Parse(port));
        var seat = int.Parse(words[0]) + words.Length;      // may throw, but is no network operation
        File.AppendAllText("seats.log", $"{seat}\n");
        client.ReceiveTimeout = checked(seat * 1000);
        return client;
    }
}
