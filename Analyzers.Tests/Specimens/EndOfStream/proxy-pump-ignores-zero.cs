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
            await Task.WhenAny(
                PumpAsync(inbound.GetStream(), outbound.GetStream()),
                PumpAsync(outbound.GetStream(), inbound.GetStream()));
        }
    }

    private static async Task PumpAsync(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[32 * 1024];
        while (true)
        {
            int n = await from.ReadAsync(buffer, 0, buffer.Length); //~ TCP2001
            await to.WriteAsync(buffer, 0, n);
        }
    }
}
