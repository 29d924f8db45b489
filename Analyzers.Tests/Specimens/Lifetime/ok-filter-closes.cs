using System;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

public sealed class Opener
{
    public async Task<TcpClient> Open(string host, int port, TimeSpan timeout)
    {
        var client = new TcpClient();
        try
        {
            var connecting = client.ConnectAsync(host, port);
            var first = await Task.WhenAny(connecting, Task.Delay(timeout));
            if (first != connecting)
                throw new TimeoutException();
            await connecting;
            return client;
        }
        catch (Exception) when (Drop(client))
        {
            throw;
        }
    }

    private bool Drop(TcpClient client)
    {
        client.Dispose();
        return false;
    }
}
