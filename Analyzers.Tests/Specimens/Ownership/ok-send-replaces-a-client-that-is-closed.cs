// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace Telemetry;

internal sealed class Uplink(string host, int port) : IDisposable
{
    private TcpClient? _client;

    public void Push(byte[] frame)
    {
        if (_client == null || !_client.Connected)
        {
            _client?.Dispose();
            _client = new TcpClient(host, port);
        }

        _client.GetStream().Write(frame);
    }

    public void Dispose() => _client?.Dispose();
}

/// <summary>One connection for each message; the field is there for whoever cancels.</summary>
internal sealed class Downlink(string host, int port)
{
    private TcpClient? _client;

    public void Send(byte[] frame)
    {
        _client = new TcpClient(host, port);
        try
        {
            _client.GetStream().Write(frame);
        }
        finally
        {
            _client.Close();
        }
    }

    public void Cancel() => _client?.Close();
}

internal static class Sidelink
{
    private static Socket? s_socket;

    public static void Main(string[] args)
    {
        Connect(args[0], int.Parse(args[1]));
        Console.ReadLine();
        s_socket!.Close();
    }

    private static void Connect(string host, int port)
    {
        s_socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        s_socket.Connect(host, port);
    }
}
