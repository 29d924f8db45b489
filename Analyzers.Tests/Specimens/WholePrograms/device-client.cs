using System.Net.Sockets;

namespace Plant.Devices;

public sealed class DeviceClient : IDisposable
{
    private readonly string _host;
    private readonly int _port;
    private readonly object _gate = new();
    private Socket? _socket;
    private bool _disposed;

    public DeviceClient(string host, int port)
    {
        _host = host;
        _port = port;
    }

    public event Action<byte[]>? Received;

    public void Connect()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _socket = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP1005
            _socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            _socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 30_000); //~ TCP5003
            _socket.Connect(_host, _port);
        }
        new Thread(ReceiveLoop) { IsBackground = true }.Start();
    }

    private void ReceiveLoop()
    {
        var buffer = new byte[1024];
        var socket = _socket!;
        try
        {
            while (true)
            {
                int n = socket.Receive(buffer);
                if (n == 0)
                {
                    socket.Close();
                    return;
                }
                Received?.Invoke(buffer[..n]);
            }
        }
        catch (SocketException)
        {
            Thread.Sleep(5000);
            Connect();
        }
    }

    public void Send(byte[] data)
    {
        lock (_gate)
            _socket?.Send(data);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _socket?.Dispose();
        }
    }
}
