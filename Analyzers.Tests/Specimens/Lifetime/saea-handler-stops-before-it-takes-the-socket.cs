// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net.Sockets;

class EventListener(Socket listener, Action<Socket> serve)
{
    private volatile bool _stopping;

    private void OnAccepted(object? sender, SocketAsyncEventArgs e)
    {
        do
        {
            if (e.SocketError != SocketError.Success)
                return;
            if (_stopping)
                return;
            serve(e.AcceptSocket!); //~ TCP1002
            e.AcceptSocket = null;
        }
        while (!listener.AcceptAsync(e));
    }

    public void Stop() => _stopping = true;
}
