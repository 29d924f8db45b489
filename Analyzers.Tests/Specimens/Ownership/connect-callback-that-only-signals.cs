// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Turnstile
{
    public TcpClient Open(string host, int limit)
    {
        var client = new TcpClient(); //~ TCP1002
        var done = new ManualResetEvent(false);
        client.BeginConnect(host, 4001, result =>
        {
            try
            {
                client.EndConnect(result);
            }
            catch (SocketException e)
            {
                Console.WriteLine(e.Message);
            }
            finally
            {
                done.Set();
            }
        }, null);
        if (!done.WaitOne(limit))
            throw new TimeoutException();
        return client;
    }
}
