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
        _client = new TcpClient();
        try
        {
            _client.Connect(host, port);
        }
        catch
        {
            _client.Dispose();
            throw;
        }

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
    private bool _isOpen;

    public async Task<bool> ConnectAsync()
    {
        if (_isOpen)
            return true;
        try
        {
            await DialAsync();
            return true;
        }
        catch (SocketException e)
        {
            Console.WriteLine(e.Message);
            Dispose();
            return false;
        }
    }

    public void Dispose()
    {
        _isOpen = false;
        _socket?.Dispose();
    }

    private Task DialAsync()
    {
        _isOpen = true;
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        return _socket.ConnectAsync(collector);
    }
}
