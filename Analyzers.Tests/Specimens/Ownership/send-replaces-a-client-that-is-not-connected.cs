// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

internal sealed class Uplink(string host, int port) : IDisposable
{
    private TcpClient? _client;

    public void Push(byte[] frame)
    {
        if (_client == null || !_client.Connected)
            _client = new TcpClient(host, port); //~ TCP1005
        _client.GetStream().Write(frame);
    }

    public void Dispose() => _client?.Dispose();
}

internal sealed class Downlink(string host, int port) : IDisposable
{
    public TcpClient? Client { get; private set; }

    public bool IsAlive => Client is { Connected: true };

    public void Refill()
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            try
            {
                Client = new TcpClient(); //~ TCP1005
                Client.Connect(host, port);
                return;
            }
            catch (SocketException)
            {
                Thread.Sleep(100);
            }
        }
    }

    public void Dispose() => Client?.Dispose();
}

internal static class Sidelink
{
    private static Socket? s_socket;

    public static void Restart(string host, int port)
    {
        s_socket = new Socket(SocketType.Stream, ProtocolType.Tcp); //~ TCP1005
        s_socket.Connect(host, port);
    }

    public static void Quit() => s_socket?.Close();
}

internal sealed class Backlink(string host, int port) : IDisposable
{
    private TcpClient? _client = new(host, port);

    public void OnError(Exception error)
    {
        Console.WriteLine(error.Message);
        _client = null; //~ TCP1005
    }

    public byte Read() => (byte)_client!.GetStream().ReadByte();

    public void Dispose() => _client?.Dispose();
}
