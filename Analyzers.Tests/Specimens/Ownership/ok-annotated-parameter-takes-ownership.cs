// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;
using System.Runtime.InteropServices;
using JetBrains.Annotations;

namespace Proxy
{
    internal static class NativePump
    {
        [DllImport("pump")]
        private static extern int pump_adopt(nint handle);

        public static void Adopt([HandlesResourceDisposal] Socket socket)
        {
            if (pump_adopt(socket.Handle) != 0)
                socket.Dispose();
        }
    }

    internal sealed class Front
    {
        public void AcceptOne(Socket listener)
        {
            Socket client = listener.Accept();
            client.NoDelay = true;
            NativePump.Adopt(client);
        }
    }
}

namespace JetBrains.Annotations
{
    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter)]
    internal sealed class HandlesResourceDisposalAttribute : Attribute;
}
