// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

public sealed class EchoService
{
    private TcpListener? _listener;
    private Task? _serving;
    private CancellationTokenSource? _stopping;

    public void Run(int port)
    {
        if (_listener != null)
            throw new InvalidOperationException();
        _listener = new TcpListener(IPAddress.Any, port);
        _listener.Start();
        _stopping = new CancellationTokenSource();
        _serving = ServeAsync(_stopping.Token);
    }

    public void Stop()
    {
        if (_listener == null)
            return;
        _stopping!.Cancel();
        _serving!.Wait();
        _stopping = null;
        _serving = null;
        _listener = null; //~ TCP1005
    }

    public void Abort() => _listener?.Stop();

    private async Task ServeAsync(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            using var client = await _listener!.AcceptTcpClientAsync(token);
            using var stream = client.GetStream();
            var buffer = new byte[256];
            stream.ReadTimeout = 5000;
            int n;
            while ((n = stream.Read(buffer, 0, buffer.Length)) > 0)
                await stream.WriteAsync(buffer.AsMemory(0, n), token);
        }
    }
}
