// rules: TCP5001
using System.Net;
using System.Net.Sockets;

internal sealed class LineServer
{
    private readonly TcpListener _listener = new(IPAddress.Any, 8080);
    private bool _running = true;

    public void Run()
    {
        _listener.Start(); //~ TCP5001
        var buffer = new byte[8192];
        while (_running)
        {
            using var client = _listener.AcceptTcpClient();
            var stream = client.GetStream();
            while (true)
            {
                int n = stream.Read(buffer, 0, buffer.Length);
                if (n == 0)
                    break;
                Console.WriteLine(n);
            }
        }
    }

    public void Stop()
    {
        _running = false;
        _listener.Stop();
    }
}
