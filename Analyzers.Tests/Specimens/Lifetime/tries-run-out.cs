using System;
using System.Collections.Generic;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

public sealed class Opener
{
    public async Task<TcpClient> Open(string host, int port, TimeSpan timeout)
    {
        var client = new TcpClient(); //~ TCP1003
        var errors = new List<Exception>();
        var tries = 0;
        do
        {
            try
            {
                tries++;
                var connecting = client.ConnectAsync(host, port);
                var first = await Task.WhenAny(connecting, Task.Delay(timeout));
                if (first != connecting)
                    throw new TimeoutException();
                try
                {
                    await connecting;
                }
                catch (Exception e)
                {
                    errors.Add(e);
                    await Task.Delay(20);
                    continue;
                }

                return client;
            }
            catch (Exception) when (Drop(client))
            {
                throw;
            }
        }
        while (tries < 5);

        throw new AggregateException(errors);
    }

    private bool Drop(TcpClient client)
    {
        client.Dispose();
        return false;
    }
}
