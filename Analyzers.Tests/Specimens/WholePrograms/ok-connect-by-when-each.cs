using System.Net;
using System.Net.Sockets;

namespace Dialing;

public static class Dialer
{
    public static async Task<Stream> OpenAsync(string host, int port, TimeSpan limit)
    {
        using var cts = new CancellationTokenSource(limit);
        var addresses = await Dns.GetHostAddressesAsync(host, cts.Token);
        List<Exception> failures = [];
        foreach (var address in addresses)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                socket.NoDelay = true;
                await socket.ConnectAsync(address, port, cts.Token);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException e)
            {
                socket.Dispose();
                failures.Add(e);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
        throw new AggregateException(failures);
    }
}
