// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Announcer(TcpListener listener)
{
    public event Action<TcpClient>? Accepted;

    public void AcceptOne()
    {
        var client = listener.AcceptTcpClient();
        client.NoDelay = true;
        Accepted!.Invoke(client);
    }
}
