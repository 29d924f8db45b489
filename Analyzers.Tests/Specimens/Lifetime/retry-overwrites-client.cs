// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading;

class Retrier
{
    public TcpClient? Connect(string host, int attempts)
    {
        TcpClient? client = null;
        for (int i = 0; i < attempts; i++)
        {
            client = new TcpClient(); //~ TCP1005
            try
            {
                client.Connect(host, 4222);
                return client;
            }
            catch
            {
                Thread.Sleep(100);
            }
        }

        client?.Dispose(); // only the last of the failed ones
        return null;
    }
}
