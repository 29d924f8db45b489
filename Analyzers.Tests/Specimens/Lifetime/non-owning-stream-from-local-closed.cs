// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class Teller(TcpListener listener)
{
    public string? Ask()
    {
        var socket = listener.AcceptSocket(); //~ TCP1006
        socket.ReceiveTimeout = 3000;
        using var reader = new StreamReader(new NetworkStream(socket));
        return reader.ReadLine();
    }
}
