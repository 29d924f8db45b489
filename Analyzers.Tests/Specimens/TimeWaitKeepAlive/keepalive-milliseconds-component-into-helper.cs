// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Runtime.Versioning;

[SupportedOSPlatform("windows")]
sealed class PushChannel(TimeSpan keepAlive, TimeSpan retry)
{
    public void Configure(TcpClient client)
    {
        client.SetKeepAliveValues(keepAlive.Milliseconds, retry.Milliseconds); //~ TCP5003
    }
}

[SupportedOSPlatform("windows")]
static class KeepAliveExtensions
{
    public static void SetKeepAliveValues(this TcpClient client, int time, int interval)
    {
        var values = new byte[12];
        BitConverter.GetBytes(1u).CopyTo(values, 0);
        BitConverter.GetBytes((uint)time).CopyTo(values, 4);
        BitConverter.GetBytes((uint)interval).CopyTo(values, 8);
        client.Client.IOControl(IOControlCode.KeepAliveValues, values, null);
    }
}
