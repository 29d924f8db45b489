// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Proxy;

internal sealed class DenyPage
{
    private static readonly byte[] Page = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"u8.ToArray();

    public void AcceptOne(Socket listener)
    {
        Socket browser = listener.Accept(); //~ TCP1001
        ThreadPool.QueueUserWorkItem(Deny, browser);
    }

    private static void Deny(object? state)
    {
        var browser = (Socket)state!;
        browser.Send(Page);
    }
}
