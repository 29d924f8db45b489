// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class ProxyHeaders
{
    public static List<string> Read(TcpClient browser)
    {
        var headers = new List<string>();
        var reader = new StreamReader(browser.GetStream());
        string? line;
        while (!string.IsNullOrEmpty(line = reader.ReadLine()))
        {
            headers.Add(line);
        }

        return headers;
    }
}
