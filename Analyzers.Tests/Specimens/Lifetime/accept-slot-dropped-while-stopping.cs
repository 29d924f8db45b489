// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP2001,TCP2002,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

public class SaeaAcceptor
{
    private readonly Socket _listener;
    private bool _stopping;

    public SaeaAcceptor(Socket listener) => _listener = listener;

    public void Start()
    {
        var args = new SocketAsyncEventArgs();
        args.Completed += OnAccepted;
        _listener.AcceptAsync(args);
    }

    private void OnAccepted(object? sender, SocketAsyncEventArgs e)
    {
        if (e.SocketError != SocketError.Success)
        {
            e.Dispose();
            return;
        }
        Socket peer = e.AcceptSocket!; //~ TCP1002
        e.AcceptSocket = null;
        if (_stopping)
        {
            e.Dispose();
            return;
        }
        ThreadPool.QueueUserWorkItem(_ => Work(peer));
        _listener.AcceptAsync(e);
    }

    private static void Work(Socket s)
    {
        using (s)
            s.Send("ok"u8);
    }

    public void Stop() => _stopping = true;
}
