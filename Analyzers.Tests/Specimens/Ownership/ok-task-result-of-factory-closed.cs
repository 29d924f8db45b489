// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

internal sealed class StartupBeacon(string host)
{
    public void Announce(byte[] hello)
    {
        using TcpClient client = OpenAsync().Result;
        client.GetStream().Write(hello, 0, hello.Length);
    }

    public void Withdraw(byte[] bye)
    {
        using (TcpClient client = OpenAsync().GetAwaiter().GetResult())
            client.GetStream().Write(bye, 0, bye.Length);
    }

    private async Task<TcpClient> OpenAsync()
    {
        await Task.Yield();
        return new TcpClient(host, 7000);
    }
}
