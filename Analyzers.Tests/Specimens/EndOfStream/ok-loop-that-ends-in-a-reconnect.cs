// rules: TCP2001,TCP2002
using System.Net.Sockets;

class Link
{
    private readonly CancellationTokenSource _stop = new();
    private TcpClient? _client;
    private NetworkStream? _stream;

    public async Task ReconnectAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                _stream?.Dispose();
                _stream = null;
                _client?.Dispose();
                _client = new TcpClient();
                await _client.ConnectAsync("plc", 502);
                _stream = _client.GetStream();
                _ = Task.Run(ReceiveAsync);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(1000);
            }
        }
    }

    // The next loop reads from the next connection.
    private async Task ReceiveAsync()
    {
        var buffer = new byte[256];
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                var n = await _stream!.ReadAsync(buffer);
                if (n < 1)
                    throw new EndOfStreamException();
                Console.WriteLine(n);
            }
            catch (Exception e)
            {
                Console.WriteLine(e.Message);
                break;
            }
        }

        if (!_stop.IsCancellationRequested)
            await ReconnectAsync();
    }
}
