// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed class Reopening : IDisposable
{
    private TcpListener _listener = Open(5061);

    private static TcpListener Open(int port)
    {
        var listener = new TcpListener(IPAddress.Any, port) { ExclusiveAddressUse = true };
        listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        listener.Start();
        return listener;
    }

    public void Restart()
    {
        _listener.Stop();
        _listener = Open(5061);
    }

    public TcpClient Accept() => _listener.AcceptTcpClient();

    public void Dispose() => _listener.Stop();
}
