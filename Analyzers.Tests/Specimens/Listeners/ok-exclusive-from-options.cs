// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed record ListenerOptions(int Port, bool Exclusive);

static class ConfiguredServer
{
    public static TcpListener Open(ListenerOptions options)
    {
        var listener = new TcpListener(IPAddress.Any, options.Port) { ExclusiveAddressUse = options.Exclusive };
        listener.Start();
        return listener;
    }
}
