// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

public sealed class AlarmPort
{
    private TcpListener? _listener;

    public void Start()
    {
        _listener = new TcpListener(IPAddress.Any, 7999) { ExclusiveAddressUse = true };
        _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        _listener.Start();
    }

    public TcpClient? Accept() => _listener?.AcceptTcpClient();

    public void Stop() => _listener?.Stop();
}
