// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;

public sealed class TimeServer(Socket listener)
{
    public void Start()
    {
        var arguments = new SocketAsyncEventArgs();
        arguments.Completed += OnAccepted;
        Accept(arguments);
    }

    private void Accept(SocketAsyncEventArgs arguments)
    {
        arguments.AcceptSocket = null;
        if (!listener.AcceptAsync(arguments))
            OnAccepted(this, arguments);
    }

    private void OnAccepted(object? sender, SocketAsyncEventArgs arguments)
    {
        if (arguments.SocketError == SocketError.Success && arguments.AcceptSocket is { } client)
        {
            client.Send(BitConverter.GetBytes(DateTime.UtcNow.Ticks));
            client.Close(); //~ TCP4001
        }

        Accept(arguments);
    }
}
