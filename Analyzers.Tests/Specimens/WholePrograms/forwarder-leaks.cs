// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP2003,TCP3001,TCP3002,TCP3003,TCP3004,TCP3005,TCP4001,TCP4002,TCP4003,TCP4004,TCP5002,TCP5003,TCP5004,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Relaying;

public sealed class Forwarder(IPEndPoint local, IPEndPoint target)
{
    public async Task RunAsync(CancellationToken token)
    {
        using var listener = new TcpListener(local);
        listener.Start(); //~ TCP3004
        while (true)
        {
            var inbound = await listener.AcceptTcpClientAsync(token);
            _ = HandleAsync(inbound, token);
        }
    }

    private async Task HandleAsync(TcpClient inbound, CancellationToken token)
    {
        using var _ = inbound;
        var outbound = new TcpClient(); //~ TCP1003
        await outbound.ConnectAsync(target, token);
        var up = inbound.GetStream().CopyToAsync(outbound.GetStream(), token);
        var down = outbound.GetStream().CopyToAsync(inbound.GetStream(), token);
        await Task.WhenAny(up, down);
        outbound.Close();
    }
}
