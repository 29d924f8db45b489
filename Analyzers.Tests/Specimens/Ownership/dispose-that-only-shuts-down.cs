// rules: TCP1004,TCP1009
using System.Net.Sockets;

public sealed class Printer : IDisposable
{
    private readonly Socket _printer = new(SocketType.Stream, ProtocolType.Tcp); //~ TCP1004
    private bool _done;

    public void Connect(string host) => _printer.Connect(host, 515);

    public bool Print(byte[] page) => !_done && _printer.Send(page) == page.Length;

    public void Dispose()
    {
        _done = true;
        _printer.Shutdown(SocketShutdown.Both);
    }
}
