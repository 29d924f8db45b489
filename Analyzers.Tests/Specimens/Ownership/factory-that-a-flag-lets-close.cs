// fix: none
// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

internal sealed class Commands(string host, int port)
{
    public async Task PauseAsync() => await SendAsync(1);

    public async Task ResumeAsync()
    {
        await SendOpenAsync(2); //~ TCP1001
    }

    private async Task<TcpClient> SendAsync(byte command, bool leaveOpen = false)
    {
        var client = new TcpClient(host, port);
        try
        {
            await client.GetStream().WriteAsync(new[] { command });
        }
        catch
        {
            client.Dispose();
            throw;
        }

        if (!leaveOpen)
            client.Close();
        return client;
    }

    private async Task<TcpClient> SendOpenAsync(byte command)
    {
        var client = new TcpClient(host, port);
        try
        {
            await client.GetStream().WriteAsync(new[] { command });
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }
}
