using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Hosting;

internal interface IHandler
{
    Task HandleAsync(Socket socket, CancellationToken token);
}

internal sealed class ListenerService(IPEndPoint endpoint, IHandler handler)
{
    private readonly Channel<Socket> _queue = Channel.CreateBounded<Socket>(64);

    public async Task RunAsync(CancellationToken token)
    {
        using var listener = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        listener.ExclusiveAddressUse = true;
        listener.Bind(endpoint);
        listener.Listen();
        var workers = Enumerable.Range(0, 4).Select(_ => WorkAsync(token)).ToArray();
        try
        {
            while (true)
            {
                var accepted = await listener.AcceptAsync(token);
                accepted.NoDelay = true;
                if (!_queue.Writer.TryWrite(accepted))
                    accepted.Dispose();
            }
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            _queue.Writer.Complete();
        }
        await Task.WhenAll(workers);
    }

    private async Task WorkAsync(CancellationToken token)
    {
        await foreach (var socket in _queue.Reader.ReadAllAsync(token))
        {
            try
            {
                await handler.HandleAsync(socket, token);
            }
            catch (SocketException)
            {
            }
            finally
            {
                socket.Dispose();
            }
        }
    }
}
