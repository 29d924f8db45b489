// rules: TCP1001,TCP1002,TCP1003,TCP1004,TCP1005,TCP1006,TCP1007,TCP1008,TCP1009,TCP6001
using System.Net.Sockets;

interface ISocketConnector
{
    void Connect(Socket socket);
}

class Pluggable(ISocketConnector connector)
{
    public void Send(byte[] data)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        connector.Connect(socket);
        socket.Send(data);
    }
}
