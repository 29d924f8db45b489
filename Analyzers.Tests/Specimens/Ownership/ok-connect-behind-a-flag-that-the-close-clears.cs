// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

internal sealed class Uplink(string host, int port) : IDisposable
{
    private TcpClient? _client;
    private bool _isConnected;

    public void Connect()
    {
        if (_isConnected)
            throw new InvalidOperationException("already connected");
        _client = new TcpClient(host, port);
        _isConnected = true;
    }

    public void Reopen()
    {
        if (!_isConnected)
        {
            _client = new TcpClient(host, port);
            _isConnected = true;
        }
    }

    public void Disconnect()
    {
        _client?.Close();
        _isConnected = false;
    }

    public void Send(byte[] frame)
    {
        try
        {
            _client!.GetStream().Write(frame);
        }
        catch (IOException e)
        {
            Console.WriteLine(e.Message);
            Disconnect();
        }
    }

    public void Dispose() => _client?.Dispose();
}
