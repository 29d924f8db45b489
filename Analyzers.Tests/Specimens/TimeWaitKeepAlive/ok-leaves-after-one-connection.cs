// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;
using System.Text;

sealed class OAuthRedirectListener(TcpListener listener)
{
    public async Task WaitForBrowserAsync(CancellationToken stop)
    {
        while (true)
        {
            using var browser = await listener.AcceptTcpClientAsync(stop);
            await browser.GetStream().WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\n\r\nYou may close this tab."), stop);
            return;
        }
    }
}
