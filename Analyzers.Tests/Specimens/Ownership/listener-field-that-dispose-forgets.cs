// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace ChatServer;

internal sealed class Lobby : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Any, 6667); //~ TCP1007
    private readonly CancellationTokenSource _stopping = new();

    public async Task RunAsync()
    {
        _listener.Start();
        while (!_stopping.IsCancellationRequested)
        {
            using TcpClient guest = await _listener.AcceptTcpClientAsync(_stopping.Token);
            await guest.GetStream().WriteAsync("lobby is empty\r\n"u8.ToArray());
        }
    }

    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
    }
}
