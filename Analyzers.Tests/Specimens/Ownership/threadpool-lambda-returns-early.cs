// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Proxy;

internal sealed class TunnelAcceptor
{
    public void AcceptOne(Socket listener)
    {
        Socket browser = listener.Accept(); //~ TCP1002
        ThreadPool.QueueUserWorkItem(_ =>
        {
            if (browser.RemoteEndPoint is not IPEndPoint { Port: > 1023 })
                return;
            using (browser)
                browser.Send("HTTP/1.1 200 Connection established\r\n\r\n"u8);
        });
    }
}
