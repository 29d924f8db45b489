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
        _client?.Dispose();
        _client = e.AcceptSocket;
        Accept();
    }

    public void Dispose() => _client?.Dispose();
}

// One client, and no accept after it.
public sealed class Display : IDisposable
{
    private readonly TcpListener _listener;
    private TcpClient? _client;

    public Display(TcpListener listener) => _listener = listener;

    public void Accept() => _listener.BeginAcceptTcpClient(OnAccepted, null);

    private void OnAccepted(IAsyncResult result)
    {
        _client = _listener.EndAcceptTcpClient(result);
        _client.NoDelay = true;
    }

    public void Dispose() => _client?.Dispose();
}

// Each client has its own reads, which close it at the end of its stream.
public sealed class Console2 : IDisposable
{
    private readonly TcpListener _listener;
    private readonly byte[] _buffer = new byte[256];
    private TcpClient? _last;

    public Console2(TcpListener listener) => _listener = listener;

    public void Accept() => _listener.BeginAcceptTcpClient(OnAccepted, null);

    private void OnAccepted(IAsyncResult result)
    {
        _last = _listener.EndAcceptTcpClient(result);
        _last.GetStream().BeginRead(_buffer, 0, _buffer.Length, OnRead, _last);
        Accept();
    }

    private void OnRead(IAsyncResult result)
    {
        var client = (TcpClient)result.AsyncState!;
        if (client.GetStream().EndRead(result) == 0)
        {
            client.Close();
            return;
        }

        client.GetStream().BeginRead(_buffer, 0, _buffer.Length, OnRead, client);
    }

    public void Dispose() => _last?.Dispose();
}
