// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// fix: none
using System.Net;
using System.Net.Sockets;

static class RedirectServer
{
    public static void ServeOne(IPEndPoint endPoint)
    {
        using var listener = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        listener.ExclusiveAddressUse = true;
        listener.Bind(endPoint);
        listener.Listen(100);
        using Socket browser = listener.Accept();
        browser.ExclusiveAddressUse = true; //~ TCP3002
        browser.Send("HTTP/1.1 308 Permanent Redirect\r\n\r\n"u8);
    }
}
