// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

namespace GameServer;

internal sealed class Announcer(byte[] banner)
{
    public void Start(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port); //~ TCP1007
        listener.Start();
        _ = PumpAsync(listener, rounds: 1000);
    }

    private async Task PumpAsync(TcpListener listener, int rounds)
    {
        for (var i = 0; i < rounds; i++)
        {
            using TcpClient visitor = await listener.AcceptTcpClientAsync();
            await visitor.GetStream().WriteAsync(banner);
        }
    }
}
