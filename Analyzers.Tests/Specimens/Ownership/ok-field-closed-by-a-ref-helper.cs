// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Proxy;

internal static class Cleanup
{
    public static void Close(ref Socket? socket)
    {
        Socket? old = Interlocked.Exchange(ref socket, null);
        old?.Close();
    }
}

internal sealed class Upstream(Socket listener) : IDisposable
{
    private Socket? _peer = listener.Accept();

    public void Forward(byte[] request) => _peer?.Send(request);

    public void Dispose() => Cleanup.Close(ref _peer);
}
