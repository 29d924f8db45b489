// rules: TCP4001,TCP4002,TCP4003,TCP4004
using System.Net;
using System.Net.Sockets;

sealed class Probe(Socket socket)
{
    public void Open(EndPoint peer)
    {
        socket.Bind(new IPEndPoint(IPAddress.Any, 40200));
        socket.Connect(peer);
    }
}
