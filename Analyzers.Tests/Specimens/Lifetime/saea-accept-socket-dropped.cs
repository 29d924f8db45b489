// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class EventAcceptor(Socket listener)
{
    private static readonly byte[] Busy = "421 busy\r\n"u8.ToArray();

    private void OnAccepted(object? sender, SocketAsyncEventArgs e)
    {
        if (e.SocketError == SocketError.Success)
        {
            Socket peer = e.AcceptSocket!; //~ TCP1001
            peer.Send(Busy);
        }

        e.AcceptSocket = null; // lets the event args be used again, closes nothing
        listener.AcceptAsync(e);
    }

    public void Start()
    {
        var args = new SocketAsyncEventArgs();
        args.Completed += OnAccepted;
        listener.AcceptAsync(args);
    }
}
