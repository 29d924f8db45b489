// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

public sealed class AlarmPort
{
    private readonly TcpListener _listener = new(IPAddress.Any, 7999) { ExclusiveAddressUse = true };

    public void Start()
    {
        Configure();
        _listener.Start();
    }

    public TcpClient Accept() => _listener.AcceptTcpClient();

    public void Stop() => _listener.Stop();

    private void Configure() => _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
}
