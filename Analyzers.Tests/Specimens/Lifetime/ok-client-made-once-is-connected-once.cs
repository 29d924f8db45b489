// rules: TCP6001
using System.Net.Sockets;
using System.Text;

// Connected by its owner, once; a connect that failed may be tried again.
sealed class Session : IDisposable
{
    private readonly TcpClient _client = new();

    public void Connect(string host)
    {
        if (_client.Connected)
            return;
        _client.Connect(host, 6514);
    }

    public void ConnectPatiently(string host)
    {
        while (true)
        {
            try
            {
                _client.Connect(host, 6514);
                return;
            }
            catch (SocketException)
            {
                Thread.Sleep(1000);
            }
        }
    }

    public void Write(string line) => _client.GetStream().Write(Encoding.UTF8.GetBytes(line));

    public void Dispose() => _client.Dispose();
}

// Another client takes its place.
sealed class Replaced : IDisposable
{
    private TcpClient _client = new();

    public void Write(byte[] line)
    {
        if (!_client.Connected)
        {
            _client.Dispose();
            _client = new TcpClient();
            _client.Connect("audit", 6514);
        }

        _client.GetStream().Write(line);
    }

    public void Dispose() => _client.Dispose();
}

// Made ready for use again.
sealed class Reused : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

    public void Send(byte[] data)
    {
        if (!_socket.Connected)
            _socket.Connect("metrics", 2003);
        _socket.Send(data);
        _socket.Disconnect(true);
    }

    public void Dispose() => _socket.Dispose();
}

// No TCP.
sealed class Datagrams : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);

    public void Send(byte[] data)
    {
        if (!_socket.Connected)
            _socket.Connect("metrics", 8125);
        _socket.Send(data);
    }

    public void Dispose() => _socket.Dispose();
}
