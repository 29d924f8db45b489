// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed class LicenseServer
{
    private static readonly IPEndPoint EndPoint = new(IPAddress.Any, 27000);

    public void Run(Action<Socket> serve)
    {
        using (var socket = new Socket(EndPoint.AddressFamily, SocketType.Stream, ProtocolType.IP))
        {
            socket.LingerState = new LingerOption(true, 10);
            socket.Bind(EndPoint); //~ TCP3001
            socket.Listen(200);
            while (true)
                serve(socket.Accept());
        }
    }
}
