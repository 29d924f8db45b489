// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

namespace Pager;

internal sealed class Feed : IDisposable
{
    private Socket? _socket;
    private StreamWriter? _writer;

    public void Open(EndPoint hub)
    {
        if (_socket != null)
            return;
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            _socket.Connect(hub);
            _writer = new StreamWriter(new NetworkStream(_socket)); //~ TCP1006
        }
        catch (SocketException)
        {
            _socket.Close();
            _socket = null;
            throw;
        }
    }

    public void Page(string text) => _writer!.WriteLine(text);

    public void Dispose() => _writer?.Dispose();
}
