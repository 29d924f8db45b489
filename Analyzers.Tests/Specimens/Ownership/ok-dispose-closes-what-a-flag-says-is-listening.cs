// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

public sealed class Gate : IDisposable
{
    private Socket? _listener;

    public bool IsListening { get; private set; }

    public void Start(IPEndPoint at)
    {
        if (IsListening)
            return;
        _listener = new Socket(at.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        _listener.Bind(at);
        _listener.Listen(128);
        IsListening = true;
    }

    public void Dispose()
    {
        if (IsListening)
            _listener!.Dispose();
        _listener = null;
        IsListening = false;
    }
}
