// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;
using System.Text;

static class BannerReader
{
    public static string Read(NetworkStream stream)
    {
        var buffer = new byte[256];
        var banner = new StringBuilder();
        int n;
        do
        {
            n = stream.Read(buffer, 0, buffer.Length);
            banner.Append(Encoding.ASCII.GetString(buffer, 0, n));
        }
        while (n == buffer.Length);
        return banner.ToString();
    }
}
