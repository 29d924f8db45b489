// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

namespace LogCollector;

internal sealed class OneAgent : IDisposable
{
    private readonly Socket _socket;
    private readonly NetworkStream _stream;

    public OneAgent(Socket listener)
    {
        _socket = listener.Accept();
        _stream = new NetworkStream(_socket);
    }

    public int Read(byte[] buffer) => _stream.Read(buffer, 0, buffer.Length);

    public void Dispose()
    {
        _stream.Dispose();
        _socket.Dispose();
    }
}
