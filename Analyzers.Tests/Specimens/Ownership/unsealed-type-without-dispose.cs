// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Telemetry;

public class InfluxLineSender
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp); //~ TCP1004

    public void Connect(IPAddress server) => _socket.Connect(server, 8089);

    public int Send(ReadOnlySpan<byte> line) => _socket.Send(line);
}
