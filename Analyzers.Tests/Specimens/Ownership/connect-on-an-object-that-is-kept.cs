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

        _stream = new NetworkStream(socket, true); //~ TCP1005
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
    public static void Deliver(IPEndPoint at, byte[] data)
    {
        var wire = new Wire();
        while (true)
        {
            wire.Connect(at);
            try
            {
                wire.Send(data);
                wire.Disconnect();
                return;
            }
            catch (IOException)
            {
                Thread.Sleep(1000);
            }
        }
    }
}
