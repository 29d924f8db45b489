using System.Net;
using System.Net.Sockets;

namespace Hosted;

public abstract class Background : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private Task? _task;

    protected abstract Task ExecuteAsync(CancellationToken stoppingToken);

    public void Start() => _task = ExecuteAsync(_stop.Token);

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        if (_task is not null)
            await _task;
    }

    public virtual void Dispose() => _stop.Dispose();
}

public sealed class TimeService : Background
{
    private static readonly byte[] Refused = "busy\r\n"u8.ToArray();
    private int _active;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var listener = new TcpListener(IPAddress.IPv6Any, 1313);
        listener.Server.DualMode = true;
        listener.ExclusiveAddressUse = true;
        listener.Start();
        await using var stopping = stoppingToken.Register(listener.Stop);
        while (!stoppingToken.IsCancellationRequested)
        {
            Socket peer;
            try
            {
                peer = await listener.AcceptSocketAsync(stoppingToken);
            }
            catch (Exception e) when (e is SocketException or OperationCanceledException or ObjectDisposedException)
            {
                break;
            }

            if (Interlocked.Increment(ref _active) > 100)
            {
                Interlocked.Decrement(ref _active);
                try
                {
                    await peer.SendAsync(Refused, SocketFlags.None);
                }
                catch (SocketException)
                {
                }
                finally
                {
                    peer.Dispose();
                }
                continue;
            }

            _ = TellAsync(peer, stoppingToken);
        }
    }

    private async Task TellAsync(Socket peer, CancellationToken token)
    {
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(token);
            limit.CancelAfter(10_000);
            await peer.SendAsync(BitConverter.GetBytes(DateTime.UtcNow.Ticks), SocketFlags.None, limit.Token);
            var rest = new byte[16];
            while (await peer.ReceiveAsync(rest, SocketFlags.None, limit.Token) > 0)
            {
            }
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException)
        {
        }
        finally
        {
            peer.Dispose();
            Interlocked.Decrement(ref _active);
        }
    }
}
