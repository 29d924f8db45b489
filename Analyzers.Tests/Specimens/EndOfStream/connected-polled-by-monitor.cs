// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

sealed class DisplayLink : IDisposable
{
    private readonly TcpClient _client = new();

    public async Task OpenAsync(string host)
    {
        await _client.ConnectAsync(host, 5900);
        await MonitorAsync();
    }

    private async Task MonitorAsync()
    {
        while (_client.Connected) //~ TCP2003
        {
            await Task.Delay(1000);
        }

        Console.WriteLine("display server disconnected");
    }

    public void Dispose() => _client.Dispose();
}
