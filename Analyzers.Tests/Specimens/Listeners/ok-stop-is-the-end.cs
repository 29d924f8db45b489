// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

public sealed class AlarmPort : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Any, 7999) { ExclusiveAddressUse = true };

    public AlarmPort() => _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);

    public void Start() => _listener.Start();

    public TcpClient Accept() => _listener.AcceptTcpClient();

    public void Dispose() => _listener.Stop();
}
