// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Telemetry;

internal sealed class Uplink(string host, int port) : IDisposable
{
    private TcpClient? _client;
    private bool _isConnected;

    public void Connect()
    {
        if (_isConnected)
            return;
        _client = new TcpClient(); //~ TCP1005
        _client.Connect(host, port);
        _isConnected = true;
    }

    public void Send(byte[] frame) => _client?.GetStream().Write(frame);

    public void Dispose()
    {
        _isConnected = false;
        _client?.Dispose();
    }
}

internal sealed class Downlink(EndPoint collector) : IDisposable
{
    private Socket? _socket;
    private bool _isConnected;

    public async Task<bool> ConnectAsync()
    {
        if (_isConnected)
            return true;
        try
        {
            await DialAsync();
            _isConnected = true;
        }
        catch (SocketException e)
        {
            Console.WriteLine(e.Message);
        }

        return _isConnected;
    }

    public void Dispose()
    {
        _isConnected = false;
        _socket?.Dispose();
    }

    private Task DialAsync()
    {
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP1005
        return _socket.ConnectAsync(collector);
    }
}

internal sealed class Sidelink(EndPoint collector) : IDisposable
{
    private Socket? _socket;
    private bool _useV6;

    public void Configure(bool useV6) => _useV6 = useV6;

    public void Connect()
    {
        if (_useV6)
            throw new NotSupportedException();
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP1005
        _socket.Connect(collector);
    }

    public void Dispose() => _socket?.Dispose();
}
