// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class QuotaServer(TcpListener listener)
{
    private int _served;

    public void ServeOne(int limit)
    {
        var client = listener.AcceptTcpClient(); //~ TCP1002
        if (_served >= limit)
            return; // over the limit: the client is left waiting

        _served++;
        client.Close();
    }
}
