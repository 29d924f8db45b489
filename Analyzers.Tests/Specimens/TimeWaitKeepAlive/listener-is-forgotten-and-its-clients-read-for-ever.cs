// rules: TCP5001
using System.Net;
using System.Net.Sockets;

public sealed class Answering
{
    private TcpListener? _listener;
    private CancellationTokenSource? _stopping;

    public void Run(int port)
    {
        _listener = new TcpListener(IPAddress.Any, port);
        _stopping = new CancellationTokenSource();
        _ = ListenAsync(_stopping.Token);
    }

    public void Stop() { _stopping?.Cancel(); _listener = null; }

    private async Task ListenAsync(CancellationToken token)
    {
        try
        {
            _listener!.Start(); //~ TCP5001
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(token);
                using var stream = client.GetStream();
                while (true)
                {
                    var buffer = new byte[256];
                    var size = 0;
                    do
                    {
                        size += await stream.ReadAsync(buffer, token);
                    }
                    while (stream.DataAvailable);
                    if (size == 0)
                        break;
                    await stream.WriteAsync(buffer.AsMemory(0, size), token);
                }
            }
        }
        finally
        {
            _listener!.Stop();
        }
    }
}
