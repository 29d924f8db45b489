// rules: TCP5001
using System.Net;
using System.Net.Sockets;

public sealed class Polling
{
    private readonly TcpListener _listener = new(IPAddress.Any, 7008);
    private volatile bool _stopped;

    public void Run()
    {
        _listener.Start();
        while (!_stopped)
        {
            using var client = _listener.AcceptTcpClient();
            var stream = client.GetStream();
            var buffer = new byte[256];
            while (!_stopped)
            {
                if (!stream.DataAvailable)
                {
                    Thread.Sleep(10);
                    continue;
                }

                int n = stream.Read(buffer, 0, buffer.Length);
                stream.Write(buffer, 0, n);
            }
        }

        _listener.Stop();
    }

    public void Stop() => _stopped = true;
}
