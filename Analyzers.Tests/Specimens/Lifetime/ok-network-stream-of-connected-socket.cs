// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

class StreamSecond
{
    public void Run(byte[] data)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect("backend", 7000);
        using var stream = new NetworkStream(socket, ownsSocket: true);
        stream.Write(data);
    }
}
