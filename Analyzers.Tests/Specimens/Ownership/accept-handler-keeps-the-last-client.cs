// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System;
using System.Net.Sockets;

public sealed class DebugPort : IDisposable
{
    private readonly Socket _listener;
    private readonly SocketAsyncEventArgs _args = new();
    private Socket? _client;

    public DebugPort(Socket listener)
    {
        _listener = listener;
        _args.Completed += OnAccepted;
    }

    public void Accept()
    {
        _args.AcceptSocket = null;
        if (!_listener.AcceptAsync(_args))
            OnAccepted(this, _args);
    }

    private void OnAccepted(object? sender, SocketAsyncEventArgs e)
    {
        if (e.SocketError != SocketError.Success)
            return;
        _client = e.AcceptSocket; //~ TCP1005
        Accept();
    }

    public void Send(byte[] message) => _client?.Send(message);

    public void Dispose() => _client?.Dispose();
}

public sealed class Display : IDisposable
{
    private readonly TcpListener _listener;
    private TcpClient? _client;

    public Display(TcpListener listener) => _listener = listener;

    public void Accept() => _listener.BeginAcceptTcpClient(OnAccepted, null);

    private void OnAccepted(IAsyncResult result)
    {
        _client = _listener.EndAcceptTcpClient(result); //~ TCP1005
        _client.NoDelay = true;
        Accept();
    }

    public void Show(byte picture) => _client?.GetStream().WriteByte(picture);

    public void Dispose() => _client?.Dispose();
}
