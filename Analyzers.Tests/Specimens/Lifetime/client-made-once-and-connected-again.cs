// rules: TCP6001
// fix: none
using System.Net.Sockets;
using System.Text;

sealed class AuditSink : IDisposable
{
    private readonly TcpClient _client = new();
    private readonly string _host;
    private NetworkStream? _stream;

    public AuditSink(string host) => _host = host;

    public async Task WriteAsync(string line)
    {
        try
        {
            if (_stream == null)
                await ConnectAsync();
            await _stream!.WriteAsync(Encoding.UTF8.GetBytes(line));
        }
        catch (IOException)
        {
            _stream = null; // connect again for the next line
            throw;
        }
    }

    private async Task ConnectAsync()
    {
        await _client.ConnectAsync(_host, 6514); //~ TCP6001
        _stream = _client.GetStream();
    }

    public void Dispose() => _client.Dispose();
}

sealed class MetricSink : IDisposable
{
    private readonly Socket _socket;

    public MetricSink() => _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public void Send(byte[] data)
    {
        if (!_socket.Connected)
            _socket.Connect("metrics", 2003); //~ TCP6001
        _socket.Send(data);
    }

    public void Dispose() => _socket.Dispose();
}

class Telemetry
{
    private TcpClient _client = new();

    public void Start() => Open();

    private void Open() => _client.Connect("telemetry", 7000); //~ TCP6001

    public void Report(byte[] data)
    {
        try
        {
            _client.GetStream().Write(data);
        }
        catch (IOException)
        {
            Open();
            _client.GetStream().Write(data);
        }
    }

    public void Stop() => _client.Close();
}

class Line
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

    public void Open() => _socket.Connect("line", 5000);

    public void Restart()
    {
        _socket.Shutdown(SocketShutdown.Both);
        _socket.Disconnect(false);
        Thread.Sleep(500);
        _socket.Connect("line", 5000); //~ TCP6001
    }

    public void Close() => _socket.Close();
}
