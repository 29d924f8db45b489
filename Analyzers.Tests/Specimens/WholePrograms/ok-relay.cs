using System.Net;
using System.Net.Sockets;

namespace Relaying;

public sealed class Relay : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly DnsEndPoint _target;
    private readonly CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;

    public Relay(IPEndPoint local, DnsEndPoint target)
    {
        _listener = new TcpListener(local) { ExclusiveAddressUse = true };
        _target = target;
    }

    public void Start()
    {
        Tune(_listener.Server);
        _listener.Start();
        _running = AcceptAsync(_stop.Token);
    }

    private async Task AcceptAsync(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            Socket client;
            try
            {
                client = await _listener.AcceptSocketAsync(token);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            _ = ForwardAsync(client, token);
        }
    }

    private async Task ForwardAsync(Socket client, CancellationToken token)
    {
        using (client)
        {
            using var server = new Socket(SocketType.Stream, ProtocolType.Tcp);
            try
            {
                await server.ConnectAsync(_target.Host, _target.Port, token);
                Tune(server);
                await using var a = new NetworkStream(client);
                await using var b = new NetworkStream(server);
                var up = PipeAsync(a, b, server, token);
                var down = PipeAsync(b, a, client, token);
                await Task.WhenAll(up, down);
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
            {
                Console.Error.WriteLine(e.Message);
            }
        }
    }

    private static async Task PipeAsync(Stream from, Stream to, Socket toSocket, CancellationToken token)
    {
        var buffer = new byte[16 * 1024];
        int n;
        while ((n = await from.ReadAsync(buffer, token)) > 0)
            await to.WriteAsync(buffer.AsMemory(0, n), token);
        toSocket.Shutdown(SocketShutdown.Send);
    }

    private static void Tune(Socket socket)
    {
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 60);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 6);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _running;
        _stop.Dispose();
    }
}
