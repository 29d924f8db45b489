// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// option: build_property.IsTestProject = true
// option: tcplint.test_projects = full
using System.Net;
using System.Net.Sockets;

sealed class FakeSmtpServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 2525);

    public FakeSmtpServer()
    {
        _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true); //~ TCP3003
        _listener.Start();
    }

    public TcpClient Accept() => _listener.AcceptTcpClient();

    public void Dispose() => _listener.Stop();
}
