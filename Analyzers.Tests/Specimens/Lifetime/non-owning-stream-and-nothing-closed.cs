// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Printer(TcpListener listener)
{
    public void Refuse()
    {
        var socket = listener.AcceptSocket(); //~ TCP1001
        var stream = new NetworkStream(socket);
        stream.Write("busy\n"u8);
    }
}
