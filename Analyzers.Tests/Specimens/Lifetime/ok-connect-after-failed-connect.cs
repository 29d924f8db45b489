// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net;
using System.Net.Sockets;

class SecondChance
{
    public void Ping(IPEndPoint primary, IPEndPoint spare)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(primary);
        }
        catch (SocketException)
        {
            socket.Connect(spare);
        }

        socket.Send("PING"u8);
    }
}
