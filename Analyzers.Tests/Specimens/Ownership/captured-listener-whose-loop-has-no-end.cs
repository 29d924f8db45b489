// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Hotline
{
    private TcpListener? _listener;

    public Task StartAsync(int port)
    {
        var _listener = new TcpListener(IPAddress.Any, port); //~ TCP1007
        _listener.Start();
        Task.Run(async () =>
        {
            while (true)
            {
                using TcpClient caller = await _listener.AcceptTcpClientAsync();
                await caller.GetStream().WriteAsync("hold"u8.ToArray());
            }
        });
        return Task.CompletedTask;
    }

    public Task StopAsync()
    {
        _listener?.Stop();
        return Task.CompletedTask;
    }
}
