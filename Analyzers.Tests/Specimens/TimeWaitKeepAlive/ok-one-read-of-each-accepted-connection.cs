// rules: TCP5001
using System.Net;
using System.Net.Sockets;
using System.Text;

internal sealed class MiniHttpServer
{
    private readonly TcpListener _listener = new(IPAddress.Any, 8080);
    private bool _running = true;

    public void Run()
    {
        _listener.Start();
        var buffer = new byte[8192];
        while (_running)
        {
            using var client = _listener.AcceptTcpClient();
            Answer(client.GetStream(), buffer);
        }
    }

    private static void Answer(NetworkStream stream, byte[] buffer)
    {
        int n = stream.Read(buffer, 0, buffer.Length);
        stream.Write(Encoding.ASCII.GetBytes("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n"));
        Console.WriteLine(n);
    }

    public void Stop()
    {
        _running = false;
        _listener.Stop();
    }
}
