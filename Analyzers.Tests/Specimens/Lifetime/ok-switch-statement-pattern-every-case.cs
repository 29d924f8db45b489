// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Picky
{
    public int Take(TcpListener listener, int budget)
    {
        TcpClient? client = budget > 0 ? listener.AcceptTcpClient() : null;
        switch (client)
        {
            case null:
                return 0;
            case { Available: > 0 } ready:
                var bytes = ready.Available;
                ready.Close();
                return bytes;
            default:
                client.Close();
                return -1;
        }
    }
}
