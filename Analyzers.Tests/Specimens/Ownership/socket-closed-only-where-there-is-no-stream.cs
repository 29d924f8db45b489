// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Link(EndPoint hub)
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);
    private Stream? _stream;

    public void Open()
    {
        _socket.Connect(hub);
        _stream = new NetworkStream(_socket); //~ TCP1006
    }

    public void Page(byte number) => _stream!.WriteByte(number);

    public void Close()
    {
        if (_stream != null)
            _stream.Close();
        else
            _socket.Close();
    }
}
