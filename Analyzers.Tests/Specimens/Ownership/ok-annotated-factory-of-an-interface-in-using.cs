// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using JetBrains.Annotations;

namespace Telemetry
{
    internal interface IDialer
    {
        [MustDisposeResource]
        TcpClient Dial(string host, int port);
    }

    internal sealed class Beacon(IDialer dialer)
    {
        public void Announce(byte[] hello)
        {
            using TcpClient client = dialer.Dial("collector", 7010);
            client.GetStream().Write(hello);
        }
    }
}

namespace JetBrains.Annotations
{
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Parameter)]
    internal sealed class MustDisposeResourceAttribute : Attribute;
}
