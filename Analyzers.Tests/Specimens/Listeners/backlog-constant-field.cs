// rules: TCP3001,TCP3002,TCP3003,TCP3004,TCP3005
using System.Net;
using System.Net.Sockets;

sealed class OrderGateway : IDisposable
{
    private const int Backlog = 10;
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public void Start(int port)
    {
        _socket.ExclusiveAddressUse = true;
        _socket.Bind(new IPEndPoint(IPAddress.Any, port));
        _socket.Listen(Backlog); //~ TCP3005
        new Thread(AcceptLoop) { IsBackground = true }.Start();
    }

    private void AcceptLoop()
    {
        while (true)
        {
            using Socket trader = _socket.Accept();
            trader.Send("FIX.4.4"u8);
        }
    }

    public void Dispose() => _socket.Dispose();
}
