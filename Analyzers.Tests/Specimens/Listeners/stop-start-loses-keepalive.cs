// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

static class FailoverListener
{
    public static TcpListener Reopen(Action<TcpClient> serve)
    {
        var listener = new TcpListener(IPAddress.Any, 5060);
        listener.ExclusiveAddressUse = true;
        listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true); //~ TCP3002
        listener.Start();
        serve(listener.AcceptTcpClient());
        listener.Stop();

        listener.Start();
        serve(listener.AcceptTcpClient());
        return listener;
    }
}
