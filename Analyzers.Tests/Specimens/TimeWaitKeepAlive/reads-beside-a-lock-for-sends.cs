using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

// The wait is for one's turn to send; it ends no read.
public sealed class Feed
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private TcpClient? _client;
    private NetworkStream? _stream;

    public async Task ConnectAsync(string host)
    {
        _client?.Close();
        _client = new TcpClient(); //~ TCP5001
        await _client.ConnectAsync(host, 9100);
        _stream = _client.GetStream();
        _ = ReadAsync();
    }

    public async Task SubscribeAsync(byte[] subject)
    {
        await _turn.WaitAsync();
        try
        {
            await _stream!.WriteAsync(subject, 0, subject.Length);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Close() => _client?.Close();

    private async Task ReadAsync()
    {
        var buffer = new byte[4096];
        while (true)
        {
            var n = await _stream!.ReadAsync(buffer, 0, buffer.Length);
            if (n == 0)
            {
                Close();
                return;
            }

            System.Console.WriteLine(n);
        }
    }
}
