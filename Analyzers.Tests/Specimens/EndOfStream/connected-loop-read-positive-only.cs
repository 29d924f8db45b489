// rules: TCP2001,TCP2002,TCP2003
using System.Net.Sockets;

static class UploadServer
{
    public static void Receive(TcpListener listener, string path)
    {
        using TcpClient uploader = listener.AcceptTcpClient();
        using var file = File.OpenWrite(path);
        var stream = uploader.GetStream();
        var buffer = new byte[8192];
        while (uploader.Connected)
        {
            int n = stream.Read(buffer, 0, buffer.Length); //~ TCP2001
            if (n > 0)
                file.Write(buffer, 0, n);
        }
    }
}
