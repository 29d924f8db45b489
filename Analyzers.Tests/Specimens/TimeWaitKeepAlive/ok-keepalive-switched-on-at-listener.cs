// rules: TCP4001,TCP4002,TCP4003,TCP4004,TCP5001,TCP5002,TCP5003,TCP5004
using System.Net.Sockets;

sealed class DeviceServer
{
    private readonly TcpListener _listener = TcpListener.Create(7000);

    public void Start()
    {
        _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        _listener.Start();
    }

    public void ServeOne()
    {
        using var device = _listener.AcceptTcpClient();
        device.Client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 30);
        device.GetStream().ReadByte();
    }

    public void Stop() => _listener.Stop();
}
