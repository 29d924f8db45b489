// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

static class BannerGrabber
{
    public static async Task<string> GrabAsync(string host, int port)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, port);
        var buffer = new byte[512];
        int n = await client.GetStream().ReadAsync(buffer);
        return Encoding.ASCII.GetString(buffer, 0, n);
    }
}
