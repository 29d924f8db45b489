// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
// option: build_property.IsTestProject = true
using System.Net;
using System.Net.Sockets;

sealed class FakeSmtpServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 2525);

    public FakeSmtpServer()
    {
        _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        _listener.Start(1);
    }

    public void Serve()
    {
        while (true)
        {
            using TcpClient client = _listener.AcceptTcpClient();
            client.GetStream().Write("220 fake\r\n"u8);
        }
    }

    public void Dispose() => _listener.Stop();
}
