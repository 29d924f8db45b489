// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;
using System.Threading.Tasks;

class Dialer
{
    public Task<TcpClient> DialAsync(string host)
    {
        var client = new TcpClient();
        return client.ConnectAsync(host, 4840).ContinueWith(connected =>
        {
            if (connected.IsFaulted)
            {
                client.Dispose();
                throw connected.Exception!.InnerException!;
            }

            return client;
        });
    }
}
