// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;
using System.Threading.Tasks;

class Dialer
{
    public async Task<TcpClient> DialAsync(string host)
    {
        var client = new TcpClient(); //~ TCP1003
        await Task.Run(() => client.Connect(host, 4840)).ConfigureAwait(false);
        return client;
    }
}
