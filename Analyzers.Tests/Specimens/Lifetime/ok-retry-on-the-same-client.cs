// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Threading;

class Retrier
{
    // A connect after a failed connect is legal, and there is only one socket to close.
    public TcpClient? Connect(string host, int attempts)
    {
        var client = new TcpClient();
        for (int i = 0; i < attempts; i++)
        {
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

        client.Dispose();
        return null;
    }
}
