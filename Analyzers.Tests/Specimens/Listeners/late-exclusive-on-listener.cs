// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed class AdminConsole : IDisposable
{
    private readonly TcpListener _listener;

    public AdminConsole()
    {
        _listener = new TcpListener(IPAddress.Loopback, 9990);
        _listener.Start(); //~? TCP3004
        _listener.ExclusiveAddressUse = true; //~ TCP3002
    }

    public TcpClient Accept() => _listener.AcceptTcpClient();

    public void Dispose() => _listener.Stop();
}
