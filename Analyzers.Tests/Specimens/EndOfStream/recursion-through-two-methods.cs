// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

sealed class GatewayFrames : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly byte[] _header = new byte[1];
    private readonly byte[] _body = new byte[256];

    public void Start(string host)
    {
        _socket.Connect(host, 4059);
        ReadHeader();
    }

    private void ReadHeader()
    {
        _socket.Receive(_header); //~ TCP2001
        ReadBody(_header[0]);
    }

    private void ReadBody(int length)
    {
        Console.WriteLine(Convert.ToHexString(_header));
        ReadHeader();
    }

    public void Dispose() => _socket.Dispose();
}
