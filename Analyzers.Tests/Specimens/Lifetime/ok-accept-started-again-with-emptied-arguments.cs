// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class EventListener(Socket listener, Action<Socket> serve)
{
    private volatile bool _stopped;

    // The connection that was in there has been passed on before.
    private void AcceptNext(SocketAsyncEventArgs e)
    {
        e.AcceptSocket = null;
        if (_stopped)
            return;
        if (!listener.AcceptAsync(e))
            OnAccepted(null, e);
    }

    private void OnAccepted(object? sender, SocketAsyncEventArgs e)
    {
        var peer = e.AcceptSocket;
        if (e.SocketError == SocketError.Success && peer is not null)
            serve(peer);
        AcceptNext(e);
    }

    public void Stop() => _stopped = true;
}
