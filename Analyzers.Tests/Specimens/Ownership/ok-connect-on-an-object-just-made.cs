// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

internal sealed class Wire
{
    private NetworkStream? _stream;

    public void Connect(IPEndPoint at)
    {
        var socket = new Socket(at.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(at);
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        _stream = new NetworkStream(socket, true);
    }

    public void Send(byte[] data) => _stream!.Write(data);

    public void Disconnect()
    {
        _stream?.Dispose();
        _stream = null;
    }
}

internal static class Wires
{
    public static Wire Open(IPEndPoint at)
    {
        var wire = new Wire();
        try
        {
            wire.Connect(at);
            wire.Send(new byte[1]);
        }
        catch
        {
            wire.Disconnect();
            throw;
        }

        return wire;
    }
}
