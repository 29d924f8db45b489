// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Hotline
{
    private readonly CancellationTokenSource _end = new();

    public Task StartAsync(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port);
        listener.Start();
        _end.Token.Register(listener.Stop);
        Task.Run(async () =>
        {
            while (true)
            {
                using TcpClient caller = await listener.AcceptTcpClientAsync();
                await caller.GetStream().WriteAsync("hold"u8.ToArray());
            }
        });
        return Task.CompletedTask;
    }

    public void Stop() => _end.Cancel();
}
