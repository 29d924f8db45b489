// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class PortCheck
{
    public static async Task<bool> IsOpenAsync(string host, int port)
    {
        using var client = new TcpClient();
        var connect = client.ConnectAsync(host, port);
        await Task.WhenAny(connect, Task.Delay(2000));
        return client.Connected;
    }
}
