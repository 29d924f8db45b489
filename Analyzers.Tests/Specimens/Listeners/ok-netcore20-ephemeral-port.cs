// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// option: tcplint.runtime = netcore2.0
using System.Net;
using System.Net.Sockets;

static class CallbackListener
{
    public static async Task<string> WaitForCodeAsync()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        try
        {
            using TcpClient browser = await listener.AcceptTcpClientAsync();
            using var reader = new StreamReader(browser.GetStream());
            return await reader.ReadLineAsync() ?? "";
        }
        finally
        {
            listener.Stop();
        }
    }
}
