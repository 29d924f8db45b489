// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

abstract class Channel
{
    public void End()
    {
        Close();
        OnClosed();
    }

    protected abstract void Close();

    protected virtual void OnClosed() => Console.WriteLine("closed");
}

sealed class SocketChannel(Socket socket) : Channel
{
    private Socket? _socket = socket;

    protected override void OnClosed()
    {
        _socket = null;
        base.OnClosed();
    }

    protected override void Close()
    {
        var socket = _socket;
        if (socket is not null && Interlocked.CompareExchange(ref _socket, null, socket) == socket)
            socket.Close();
    }
}
