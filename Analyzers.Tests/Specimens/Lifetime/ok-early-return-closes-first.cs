// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class QuotaServer(TcpListener listener)
{
    private int _served;

    public void ServeOne(int limit)
    {
        var client = listener.AcceptTcpClient();
        if (_served >= limit)
        {
            client.Close();
            return;
        }

        _served++;
        client.Close();
    }
}
