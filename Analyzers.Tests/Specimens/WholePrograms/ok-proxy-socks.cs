using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Proxies;

public sealed class SocksServer
{
    private readonly TcpListener _listener;

    public SocksServer(int port) => _listener = new TcpListener(IPAddress.Loopback, port) { ExclusiveAddressUse = true };

    public async Task RunAsync(CancellationToken stop)
    {
        _listener.Start();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(stop).ConfigureAwait(false);
                _ = Task.Run(() => HandleAsync(client, stop), CancellationToken.None);
            }
        }
        catch (OperationCanceledException)
        {
        }
        finally
        {
            _listener.Stop();
        }
    }

    private static async Task HandleAsync(TcpClient client, CancellationToken stop)
    {
        TcpClient? target = null;
        try
        {
            client.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            client.Client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
            var stream = client.GetStream();
            var request = new byte[262];
            await stream.ReadExactlyAsync(request.AsMemory(0, 3), stop);
            if (request[0] != 5)
                return;
            await stream.WriteAsync(new byte[] { 5, 0 }, stop);
            await stream.ReadExactlyAsync(request.AsMemory(0, 5), stop);
            await stream.ReadExactlyAsync(request.AsMemory(5, request[4] + 2), stop);
            var host = Encoding.ASCII.GetString(request, 5, request[4]);
            var port = request[5 + request[4]] << 8 | request[6 + request[4]];
            target = new TcpClient();
            await target.ConnectAsync(host, port, stop);
            target.Client.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            target.Client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
            await stream.WriteAsync(new byte[] { 5, 0, 0, 1, 0, 0, 0, 0, 0, 0 }, stop);
            var there = stream.CopyToAsync(target.GetStream(), stop);
            var back = target.GetStream().CopyToAsync(stream, stop);
            await Task.WhenAny(there, back);
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
        {
        }
        finally
        {
            target?.Dispose();
            client.Dispose();
        }
    }
}
