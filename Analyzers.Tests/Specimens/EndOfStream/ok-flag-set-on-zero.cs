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
        bool done = false;
        while (!done)
        {
            int n = stream.Read(buffer, 0, buffer.Length);
            if (n == 0)
                done = true;
            else
                file.Write(buffer, 0, n);
        }
    }
}
