// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

sealed class PortForwarder
{
    public async Task RunAsync(TcpClient inbound, string targetHost, int targetPort)
    {
        using (inbound)
        using (var outbound = new TcpClient())
        {
            await outbound.ConnectAsync(targetHost, targetPort);
            var up = PumpAsync(inbound.Client, outbound.Client);
            var down = PumpAsync(outbound.Client, inbound.Client);
            await Task.WhenAll(up, down);
        }
    }

    private static async Task PumpAsync(Socket from, Socket to)
    {
        var buffer = new byte[32 * 1024];
        int n;
        while ((n = await from.ReceiveAsync(buffer, SocketFlags.None)) != 0)
        {
            await to.SendAsync(buffer.AsMemory(0, n), SocketFlags.None);
        }

        to.Shutdown(SocketShutdown.Send);
    }
}
