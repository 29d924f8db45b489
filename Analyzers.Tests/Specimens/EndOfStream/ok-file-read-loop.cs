// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class FileSender
{
    public static void Send(string path, string host, long length)
    {
        using var client = new TcpClient(host, 2121);
        using var stream = client.GetStream();
        using var file = File.OpenRead(path);
        var buffer = new byte[8192];
        long sent = 0;
        while (sent < length)
        {
            int n = file.Read(buffer, 0, buffer.Length);
            stream.Write(buffer, 0, n);
            sent += n;
        }
    }
}
