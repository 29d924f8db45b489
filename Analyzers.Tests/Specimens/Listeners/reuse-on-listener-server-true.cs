// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed class ChatServer
{
    private readonly TcpListener _listener = new(IPAddress.Any, 5000);

    public void Run()
    {
        _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true); //~ TCP3003
        _listener.Start();
        while (true)
        {
            using TcpClient client = _listener.AcceptTcpClient();
            client.GetStream().Write("welcome\n"u8);
        }
    }

    public void Stop() => _listener.Stop();
}
