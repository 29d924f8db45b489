// rules: TCP2001,TCP2002,TCP2003
// fix: none
using System.Net.Sockets;

sealed class TelemetryPush : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

    public void Run(string host, byte[] sample)
    {
        _socket.Connect(host, 9009);
        do
        {
            _socket.Send(sample);
            Thread.Sleep(1000);
        }
        while (_socket.Connected); //~ TCP2003
    }

    public void Dispose() => _socket.Dispose();
}
