// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using JetBrains.Annotations;

namespace Telemetry
{
    internal abstract class Dialer
    {
        [MustDisposeResource]
        public abstract Task<TcpClient> DialAsync(string host);
    }

    internal sealed class Beacon(Dialer dialer)
    {
        public async Task AnnounceAsync(byte[] hello)
        {
            TcpClient client = await dialer.DialAsync("collector"); //~ TCP1003
            await client.GetStream().WriteAsync(hello);
            client.Close();
        }
    }
}

namespace JetBrains.Annotations
{
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Parameter)]
    internal sealed class MustDisposeResourceAttribute : Attribute;
}
