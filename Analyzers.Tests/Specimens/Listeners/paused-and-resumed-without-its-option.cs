// rules: TCP3002
using System.Net;
using System.Net.Sockets;

sealed class Intake : IDisposable
{
    private readonly TcpListener _listener;

    public Intake(int port)
    {
        _listener = new TcpListener(IPAddress.Any, port);
        _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true); //~ TCP3002
        _listener.Start();
    }

    public void Pause() => _listener.Stop();

    public void Resume()
    {
        _listener.Start();
    }

    public Socket Next() => _listener.AcceptSocket();

    public void Dispose() => _listener.Stop();
}
