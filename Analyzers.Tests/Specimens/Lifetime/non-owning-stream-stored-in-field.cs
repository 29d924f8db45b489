// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

sealed class TerminalLine : IDisposable
{
    private readonly NetworkStream _stream;

    public TerminalLine(TcpListener listener)
    {
        _stream = new NetworkStream(listener.AcceptSocket()); //~ TCP1006
    }

    public void Dispose() => _stream.Dispose();
}
