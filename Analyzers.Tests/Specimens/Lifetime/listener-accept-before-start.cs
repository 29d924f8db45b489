// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
// fix: none
using System.Net;
using System.Net.Sockets;

class NotStarted
{
    public void Serve(int port)
    {
        using var listener = new TcpListener(IPAddress.Any, port);
        using var client = listener.AcceptTcpClient(); //~ TCP6001
        client.GetStream().WriteByte(1);
    }
}
