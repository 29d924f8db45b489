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
            return;
        _client = new TcpClient(host, port); //~ TCP1005
        _isConnected = true;
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
            _isConnected = false;
        }
    }

    public void Dispose() => _client?.Dispose();
}
