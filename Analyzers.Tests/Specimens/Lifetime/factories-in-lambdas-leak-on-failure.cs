// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
using System.Net;
using System.Net.Sockets;

public class Factories
{
    public static readonly Func<IPEndPoint, Task<Socket>> Open = async ep =>
    {
        var s = new Socket(ep.AddressFamily, SocketType.Stream, ProtocolType.Tcp); //~ TCP1003
        await s.ConnectAsync(ep).ConfigureAwait(false);
        return s;
    };

    public static async Task<string> DescribeAsync(IPEndPoint ep)
    {
        async Task<TcpClient> ConnectAsync()
        {
            var c = new TcpClient(ep.AddressFamily); //~ TCP1003
            await c.ConnectAsync(ep.Address, ep.Port);
            return c;
        }

        var client = await ConnectAsync(); //~ TCP1001
        return $"{client.Client.LocalEndPoint}";
    }
}
