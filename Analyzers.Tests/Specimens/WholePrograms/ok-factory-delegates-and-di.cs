using System.Net;
using System.Net.Sockets;

namespace Wiring;

public interface ITransport : IAsyncDisposable
{
    Stream Stream { get; }
}

public sealed class TcpTransport : ITransport
{
    private readonly Socket _socket;

    public TcpTransport(Socket socket, bool ownsSocket = true)
    {
        _socket = socket;
        Stream = new NetworkStream(socket, ownsSocket);
    }

    public Stream Stream { get; }

    public EndPoint? Remote => _socket.RemoteEndPoint;

    public ValueTask DisposeAsync() => Stream.DisposeAsync();
}

public delegate Task<ITransport> TransportFactory(EndPoint endpoint, CancellationToken token);

public static class Transports
{
    public static readonly TransportFactory Tcp = static async (endpoint, token) =>
    {
        var socket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(endpoint, token).ConfigureAwait(false);
            return new TcpTransport(socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    };

    public static async Task UseAsync(EndPoint endpoint, TransportFactory factory, CancellationToken token)
    {
        await using var transport = await factory(endpoint, token);
        await transport.Stream.WriteAsync(new byte[] { 1, 2, 3 }, token);
    }
}
